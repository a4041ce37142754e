/** @import { Question, Neo4jGraphqlAnswer, PlainAnswer } from './question.mjs' */

const WHERE = `{ topics: { some: { node: { id: { eq: $topic } } } }
  countries: { some: { node: { id: { eq: $country } } } } }`;

/**
 * Meetings on a topic in which a country took part, the largest first.
 *
 * @satisfies {Question}
 */
export const twoFilters = {
  name: 'two relationship filters, order by a count',
  parameters: ({ topicsAndCountries }) => topicsAndCountries,

  raw: async (ask, { topic, country }) => {
    const rows = await ask(
      `MATCH (t:Topic {id: $topic}), (c:Country {id: $country})
       WITH t, c, COUNT { (t)<-[:DISCUSSED]-() } <= COUNT { (c)<-[:INVOLVED]-() } AS isTopic
       CALL (t, c, isTopic) {
         WITH t, c, isTopic WHERE isTopic WITH t, c LIMIT 1
         MATCH (t)<-[:DISCUSSED]-(m) WHERE EXISTS { (m)-[:INVOLVED]->(c) } RETURN m
         UNION ALL
         WITH t, c, isTopic WHERE NOT isTopic WITH t, c LIMIT 1
         MATCH (c)<-[:INVOLVED]-(m) WHERE EXISTS { (m)-[:DISCUSSED]->(t) } RETURN m
       }
       WITH m, COUNT { (m)<-[:PARTICIPATED_IN]-() } AS size ORDER BY size DESC, m.id LIMIT 20
       RETURN m.id, m.name, m.start, size`,
      { topic, country },
    );
    return {
      meetings: {
        nodes: rows.map(([id, name, start, size]) => ({
          id,
          name,
          start,
          participants: { totalCount: size },
        })),
      },
    };
  },

  communique: `query ($topic: ID!, $country: ID!) { meetings(where: ${WHERE},
      orderBy: [{ participants: { count: DESC } }]) {
    nodes { id name start participants { totalCount } } } }`,

  found: `query ($topic: ID!, $country: ID!) { meetings(where: ${WHERE}) { totalCount } }`,

  neo4jGraphql: {
    document: `query ($topic: ID!, $country: ID!) {
      meetings(limit: 20, sort: [{ participantCount: DESC }, { id: ASC }],
        where: { topics: { some: { id: { eq: $topic } } }, countries: { some: { id: { eq: $country } } } }) {
      id name start participantCount } }`,
    normalise,
  },

  loaders: {
    document: `query ($topic: ID!, $country: ID!) {
      meetings(first: 20, topic: $topic, country: $country, greatestFirst: true) {
        id name start participantCount } }`,
    normalise,
  },
};

/** @param {Pick<Neo4jGraphqlAnswer | PlainAnswer, 'meetings'>} answer */
function normalise({ meetings }) {
  return {
    meetings: {
      nodes: meetings.map(({ participantCount: totalCount, ...meeting }) => ({
        ...meeting,
        participants: { totalCount },
      })),
    },
  };
}
