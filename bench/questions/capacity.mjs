/** @import { Question } from './question.mjs' */
import { KINDS } from './ministers.mjs';

const WHERE = `{ meetings: { some: {
  edge: { office: { kind: { in: [FOREIGN_MINISTER, HEAD_OF_GOVERNMENT, MINISTER] } } }
  node: { topics: { some: { node: { id: { eq: $topic } } } } } } } }`;

/**
 * Who spoke about a topic *as* a minister: the post is a property of the edge. `@neo4j/graphql` cannot
 * follow an edge's property to a node.
 *
 * @satisfies {Question}
 */
export const capacity = {
  name: 'as ministers, by the post on the edge',
  parameters: ({ rareTopics }) => rareTopics.map((topic) => ({ topic })),

  raw: async (ask, { topic }) => {
    const rows = await ask(
      `MATCH (t:Topic {id: $topic})
       CALL (t) {
         MATCH (t)<-[:DISCUSSED]-(m) WITH m
         MATCH (m)<-[r:PARTICIPATED_IN]-(p)
         WHERE EXISTS { MATCH (o:Office {id: r.office}) WHERE o.kind IN $kinds }
         WITH DISTINCT p ORDER BY p.familyName__order, p.id LIMIT 20 RETURN p
       }
       RETURN p.name, COLLECT {
         MATCH (p)-[r:PARTICIPATED_IN]->(m) WHERE EXISTS { (m)-[:DISCUSSED]->(t) }
         WITH r, m ORDER BY m.start__key DESC, m.id LIMIT 20
         OPTIONAL MATCH (o:Office {id: r.office}) RETURN [o.name, m.name, m.start]
       }`,
      { topic, kinds: KINDS },
    );
    return { people: { nodes: rows.map(personOf) } };
  },

  communique: `query ($topic: ID!) { people(where: ${WHERE}) {
    nodes { name meetings(where: { topics: { some: { node: { id: { eq: $topic } } } } }) {
      edges { office { name } node { name start } } } } } }`,

  found: `query ($topic: ID!) { people(where: ${WHERE}) { totalCount } }`,

  loaders: {
    document: `query ($topic: ID!) {
      people(topic: $topic, asKinds: [FOREIGN_MINISTER, HEAD_OF_GOVERNMENT, MINISTER]) {
        name meetings(first: 20, topic: $topic) { office { name } meeting { name start } } } }`,
    normalise: ({ people }) => ({
      people: {
        nodes: people.map(({ name, meetings }) => ({
          name,
          meetings: { edges: meetings.map(({ office, meeting }) => ({ office, node: meeting })) },
        })),
      },
    }),
  },
};

/** @param {[name: string, meetings: [office: string | null, title: string, start: string][]]} row */
function personOf([name, meetings]) {
  return {
    name,
    meetings: {
      edges: meetings.map(([office, title, start]) => ({
        office: office === null ? null : { name: office },
        node: { name: title, start },
      })),
    },
  };
}
