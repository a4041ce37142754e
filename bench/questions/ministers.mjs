/** @import { Facts, Question, Variables } from './question.mjs' */

/** The kinds of posts that ministers hold. */
export const KINDS = ['FOREIGN_MINISTER', 'HEAD_OF_GOVERNMENT', 'MINISTER'];

/** With more meetings than this, a walk in the order of the names soon finds a page of people. */
export const HUB = 300;

const HELD_POST = 'EXISTS { (p)-[:HELD]->(o) WHERE o.kind IN $kinds }';
const WHERE = `{
  offices: { some: { node: { kind: { in: [FOREIGN_MINISTER, HEAD_OF_GOVERNMENT, MINISTER] } } } }
  meetings: { some: { node: { topics: { some: { node: { id: { eq: $topic } } } } } } } }`;
const PAGE = 'WITH p ORDER BY p.familyName__order, p.id LIMIT 20 RETURN p';

const STATEMENT = `MATCH (t:Topic {id: $topic}) WITH t, COUNT { (t)<-[:DISCUSSED]-() } > ${HUB} AS isHub
  CALL (t, isHub) {
    WITH t, isHub WHERE isHub WITH t LIMIT 1
    MATCH (p:Person) USING INDEX p:Person(familyName__order)
    WHERE p.familyName__order IS NOT NULL AND ${HELD_POST}
      AND EXISTS { (p)-[:PARTICIPATED_IN]->()-[:DISCUSSED]->(t) }
    ${PAGE}
    UNION ALL
    WITH t, isHub WHERE NOT isHub WITH t LIMIT 1
    MATCH (t)<-[:DISCUSSED]-(m) WITH DISTINCT m
    MATCH (m)<-[:PARTICIPATED_IN]-(p) WITH DISTINCT p WHERE ${HELD_POST}
    ${PAGE}
  }
  RETURN p.id, p.name, COLLECT {
    MATCH (p)-[:PARTICIPATED_IN]->(m) WHERE EXISTS { (m)-[:DISCUSSED]->(t) }
    WITH m ORDER BY m.start__key DESC, m.id LIMIT 5 RETURN [m.id, m.name, m.start]
  }`;

/**
 * People who held a minister's post and were at a meeting on a topic, with the latest of these.
 *
 * @param {string} name
 * @param {(facts: Facts) => readonly Variables[]} parameters
 */
function ministers(name, parameters) {
  return /** @satisfies {Question} */ ({
    name,
    parameters,

    raw: async (ask, { topic }) => {
      const rows = await ask(STATEMENT, { topic, kinds: KINDS });
      return { people: { nodes: rows.map(personOf) } };
    },

    communique: `query ($topic: ID!) { people(where: ${WHERE}) {
      nodes { id name
        meetings(first: 5, where: { topics: { some: { node: { id: { eq: $topic } } } } }) {
          nodes { id name start } } } } }`,

    found: `query ($topic: ID!) { people(where: ${WHERE}) { totalCount } }`,

    neo4jGraphql: {
      document: `query ($topic: ID!) { people(limit: 20, sort: [{ familyName: ASC }, { id: ASC }], where: {
          offices: { some: { kind: { in: ["FOREIGN_MINISTER", "HEAD_OF_GOVERNMENT", "MINISTER"] } } }
          meetings: { some: { topics: { some: { id: { eq: $topic } } } } } }) {
        id name
        meetings(limit: 5, sort: [{ start: DESC }, { id: ASC }],
            where: { topics: { some: { id: { eq: $topic } } } }) { id name start } } }`,
      normalise: ({ people }) => ({
        people: {
          nodes: people.map(({ meetings, ...person }) => ({
            ...person,
            meetings: { nodes: meetings },
          })),
        },
      }),
    },

    loaders: {
      document: `query ($topic: ID!) { people(topic: $topic, kinds: [FOREIGN_MINISTER, HEAD_OF_GOVERNMENT, MINISTER]) {
        id name meetings(first: 5, topic: $topic) { meeting { id name start } } } }`,
      normalise: ({ people }) => ({
        people: {
          nodes: people.map(({ meetings, ...person }) => ({
            ...person,
            meetings: { nodes: meetings.map(({ meeting }) => meeting) },
          })),
        },
      }),
    },
  });
}

/** @param {[id: string, name: string, meetings: [meeting: string, title: string, start: string][]]} row */
function personOf([id, name, meetings]) {
  return {
    id,
    name,
    meetings: {
      nodes: meetings.map(([meeting, title, start]) => ({ id: meeting, name: title, start })),
    },
  };
}

export const ministersOnHub = ministers('ministers who discussed a common topic', ({ hubTopics }) =>
  hubTopics.map((topic) => ({ topic })),
);
export const ministersOnRare = ministers('ministers who discussed a rare topic', ({ rareTopics }) =>
  rareTopics.map((topic) => ({ topic })),
);
