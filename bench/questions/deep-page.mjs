/** @import { Question, Neo4jGraphqlAnswer, PlainAnswer } from './question.mjs' */

/**
 * A page far down a list. The first two continue after a key, the others skip the rows before it.
 *
 * @satisfies {Question}
 */
export const deepPage = {
  name: 'page 50 of a long list',
  parameters: ({ pages }) => pages,

  raw: async (ask, { start, id }) => {
    const rows = await ask(
      `MATCH (m:Meeting) WHERE m.start__key <= $start AND (m.start__key < $start OR m.id > $id)
       WITH m ORDER BY m.start__key DESC, m.id LIMIT 21 RETURN m.id, m.name, m.start`,
      { start, id },
    );
    const nodes = rows
      .slice(0, 20)
      .map(([meeting, name, day]) => ({ id: meeting, name, start: day }));
    return { meetings: { nodes, pageInfo: { hasNextPage: rows.length > 20 } } };
  },

  communique: `query ($after: String) {
    meetings(first: 20, after: $after) { nodes { id name start } pageInfo { hasNextPage } } }`,

  // Its cursors are offsets too, and for a connection it collects the whole list.
  neo4jGraphql: {
    document: `query ($offset: Int) {
      meetings(limit: 21, offset: $offset, sort: [{ start: DESC }, { id: ASC }]) { id name start } }`,
    normalise: pageOf,
  },

  loaders: {
    document: 'query ($offset: Int) { meetings(first: 21, offset: $offset) { id name start } }',
    normalise: pageOf,
  },
};

/** @param {Pick<Neo4jGraphqlAnswer | PlainAnswer, 'meetings'>} answer */
function pageOf({ meetings }) {
  return {
    meetings: { nodes: meetings.slice(0, 20), pageInfo: { hasNextPage: meetings.length > 20 } },
  };
}

/**
 * Many rows and nothing below them: what it costs to write an answer.
 *
 * @satisfies {Question}
 */
export const flatList = {
  name: '200 meetings, six fields',
  parameters: () => [{}],

  raw: async (ask) => {
    const rows = await ask(
      `MATCH (m:Meeting) WHERE m.start__key IS NOT NULL WITH m ORDER BY m.start__key DESC, m.id LIMIT 200
       RETURN m.id, m.name, m.kind, m.start, m.durationMinutes, m.summary`,
    );
    return {
      meetings: {
        nodes: rows.map(([id, name, kind, start, durationMinutes, summary]) => ({
          id,
          name,
          kind,
          start,
          durationMinutes,
          summary,
        })),
      },
    };
  },

  communique: '{ meetings(first: 200) { nodes { id name kind start durationMinutes summary } } }',

  neo4jGraphql: {
    document: `{ meetings(limit: 200, sort: [{ start: DESC }, { id: ASC }]) {
      id name kind start durationMinutes summary } }`,
    normalise,
  },

  loaders: {
    document: '{ meetings(first: 200) { id name kind start durationMinutes summary } }',
    normalise,
  },
};

/** @param {Pick<Neo4jGraphqlAnswer | PlainAnswer, 'meetings'>} answer */
function normalise({ meetings }) {
  return { meetings: { nodes: meetings } };
}
