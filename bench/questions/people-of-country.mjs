/** @import { Question } from './question.mjs' */

const WHERE = '{ offices: { some: { node: { country: { id: { eq: $country } } } } } }';

/**
 * Those who held a post of a country, with their latest meetings and the topics of these.
 *
 * @satisfies {Question}
 */
export const peopleOfCountry = {
  name: "a country's people, meetings, topics",
  parameters: ({ countries }) => countries.map((country) => ({ country })),

  raw: async (ask, { country }) => {
    const rows = await ask(
      `MATCH (:Country {id: $country})<-[:OFFICE_OF]-(o) WITH o
       MATCH (o)<-[:HELD]-(p) WITH DISTINCT p ORDER BY p.familyName__order, p.id LIMIT 20
       RETURN p.id, p.name, COLLECT {
         MATCH (p)-[:PARTICIPATED_IN]->(m) WITH m ORDER BY m.start__key DESC, m.id LIMIT 5
         RETURN [m.id, m.name, m.start, COLLECT {
           MATCH (m)-[:DISCUSSED]->(t) WITH t ORDER BY t.name__order, t.id LIMIT 20 RETURN t.name
         }]
       }`,
      { country },
    );
    return { people: { nodes: rows.map(personOf) } };
  },

  communique: `query ($country: ID!) { people(where: ${WHERE}) { nodes { id name
      meetings(first: 5) { nodes { id name start topics { nodes { name } } } } } } }`,

  found: `query ($country: ID!) { people(where: ${WHERE}) { totalCount } }`,

  neo4jGraphql: {
    document: `query ($country: ID!) { people(limit: 20, sort: [{ familyName: ASC }, { id: ASC }],
        where: { offices: { some: { country: { some: { id: { eq: $country } } } } } }) { id name
      meetings(limit: 5, sort: [{ start: DESC }, { id: ASC }]) { id name start
        topics(limit: 20, sort: [{ name: ASC }, { id: ASC }]) { name } } } }`,
    normalise: ({ people }) => ({
      people: {
        nodes: people.map(({ meetings, ...person }) => ({
          ...person,
          meetings: {
            nodes: meetings.map(({ topics, ...each }) => ({ ...each, topics: { nodes: topics } })),
          },
        })),
      },
    }),
  },

  loaders: {
    document: `query ($country: ID!) { people(country: $country) { id name
      meetings(first: 5) { meeting { id name start topics { name } } } } }`,
    normalise: ({ people }) => ({
      people: {
        nodes: people.map(({ meetings, ...person }) => ({
          ...person,
          meetings: {
            nodes: meetings.map(({ meeting: { topics, ...each } }) => ({
              ...each,
              topics: { nodes: topics },
            })),
          },
        })),
      },
    }),
  },
};

/** @typedef {[meeting: string, title: string, start: string, topics: string[]]} MeetingRow */

/** @param {[id: string, name: string, meetings: MeetingRow[]]} row */
function personOf([id, name, meetings]) {
  return {
    id,
    name,
    meetings: {
      nodes: meetings.map(([meeting, title, start, topics]) => ({
        id: meeting,
        name: title,
        start,
        topics: { nodes: topics.map((topic) => ({ name: topic })) },
      })),
    },
  };
}
