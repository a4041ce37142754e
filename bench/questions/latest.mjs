/** @import { Question } from './question.mjs' */

/**
 * The latest meetings, who took part, what posts these people held and of which country.
 *
 * @satisfies {Question}
 */
export const latest = {
  name: 'latest 20, people, posts, countries, topics',
  parameters: () => [{}],

  raw: async (ask) => {
    const rows = await ask(
      `MATCH (m:Meeting) WHERE m.start__key IS NOT NULL
       WITH m ORDER BY m.start__key DESC, m.id LIMIT 20
       RETURN m.id, m.name, m.start, COLLECT {
         MATCH (m)<-[r:PARTICIPATED_IN]-(p) WITH r, p ORDER BY p.familyName__order, p.id LIMIT 20
         RETURN [r.role, p.name, COLLECT {
           MATCH (p)-[:HELD]->(o) WITH o ORDER BY o.name__order, o.id LIMIT 20
           RETURN [o.name, head(COLLECT { MATCH (o)-[:OFFICE_OF]->(c:Country) RETURN c.name })]
         }]
       }, COLLECT {
         MATCH (m)-[:INVOLVED]->(c) WITH c ORDER BY c.name__order, c.id LIMIT 20 RETURN c.name
       }, COLLECT {
         MATCH (m)-[:DISCUSSED]->(t) WITH t ORDER BY t.name__order, t.id LIMIT 20 RETURN t.name
       }`,
    );
    return { meetings: { nodes: rows.map(meetingOf) } };
  },

  communique: `{ meetings { nodes { id name start
    participants { edges { role node { name offices { nodes { name country { name } } } } } }
    countries { nodes { name } } topics { nodes { name } } } } }`,

  neo4jGraphql: {
    document: `{ meetings(limit: 20, sort: [{ start: DESC }, { id: ASC }]) { id name start
      participantsConnection(first: 20, sort: [{ node: { familyName: ASC } }, { node: { id: ASC } }]) {
        edges { properties { role } node { name
          offices(limit: 20, sort: [{ name: ASC }, { id: ASC }]) { name country { name } } } } }
      countries(limit: 20, sort: [{ name: ASC }, { id: ASC }]) { name }
      topics(limit: 20, sort: [{ name: ASC }, { id: ASC }]) { name } } }`,
    normalise: ({ meetings }) => ({
      meetings: {
        nodes: meetings.map(
          ({ participantsConnection: { edges }, countries, topics, ...meeting }) => ({
            ...meeting,
            participants: {
              edges: edges.map(({ properties: { role }, node: { name, offices } }) => ({
                role,
                node: {
                  name,
                  offices: {
                    nodes: offices.map(({ country: [country], ...office }) => ({
                      ...office,
                      country,
                    })),
                  },
                },
              })),
            },
            countries: { nodes: countries },
            topics: { nodes: topics },
          }),
        ),
      },
    }),
  },

  loaders: {
    document: `{ meetings(first: 20) { id name start
      participants(first: 20) { role person { name offices { name country { name } } } }
      countries { name } topics { name } } }`,
    normalise: ({ meetings }) => ({
      meetings: {
        nodes: meetings.map(({ participants, countries, topics, ...meeting }) => ({
          ...meeting,
          participants: {
            edges: participants.map(({ role, person: { name, offices } }) => ({
              role,
              node: { name, offices: { nodes: offices } },
            })),
          },
          countries: { nodes: countries },
          topics: { nodes: topics },
        })),
      },
    }),
  },
};

/** @typedef {[role: string, person: string, offices: [office: string, country: string][]]} ParticipantRow */

/** @param {[id: string, name: string, start: string, participants: ParticipantRow[], countries: string[], topics: string[]]} row */
function meetingOf([id, name, start, participants, countries, topics]) {
  return {
    id,
    name,
    start,
    participants: {
      edges: participants.map(([role, person, offices]) => ({
        role,
        node: {
          name: person,
          offices: {
            nodes: offices.map(([office, country]) => ({
              name: office,
              country: { name: country },
            })),
          },
        },
      })),
    },
    countries: { nodes: countries.map(named) },
    topics: { nodes: topics.map(named) },
  };
}

/** @param {string} name */
function named(name) {
  return { name };
}
