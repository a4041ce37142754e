/** @import { Question } from '../questions/question.mjs' */
import { flatList } from '../questions/deep-page.mjs';
import { questions as questionsOfNeo4j } from '../questions/index.mjs';
import { latest } from '../questions/latest.mjs';
import { questionsOfPostgraphile } from '../questions/postgraphile/index.mjs';

/**
 * Meetings with their own fields, from different positions of the list on.
 *
 * @param {string} name
 * @param {number} first
 * @returns {Question}
 */
function listOf(name, first) {
  return {
    name,
    parameters: ({ starts }) => starts.map((start) => ({ ...start, first })),
    communique: `query ($after: String, $first: Int) { meetings(first: $first, after: $after) {
      nodes { id name kind start durationMinutes summary } } }`,
    loaders: {
      ...flatList.loaders,
      document: `query ($offset: Int, $first: Int) { meetings(first: $first, offset: $offset) {
        id name kind start durationMinutes summary } }`,
    },
    neo4jGraphql: {
      ...flatList.neo4jGraphql,
      document: `query ($offset: Int, $first: Int) {
        meetings(limit: $first, offset: $offset, sort: [{ start: DESC }, { id: ASC }]) {
          id name kind start durationMinutes summary } }`,
    },
    postgraphile: questionsOfPostgraphile.get(flatList),
  };
}

/**
 * The latest meetings from different positions on, so that nobody answers from one hot object.
 *
 * @type {Question}
 */
const latestFrom = {
  ...latest,
  parameters: ({ starts }) => starts,
  communique: latest.communique.replace(
    '{ meetings {',
    'query ($after: String) { meetings(first: 20, after: $after) {',
  ),
  loaders: {
    ...latest.loaders,
    document: latest.loaders.document.replace(
      '{ meetings(first: 20)',
      'query ($offset: Int) { meetings(first: 20, offset: $offset)',
    ),
  },
  neo4jGraphql: {
    ...latest.neo4jGraphql,
    document: latest.neo4jGraphql.document.replace(
      '{ meetings(limit: 20,',
      'query ($offset: Int) { meetings(limit: 20, offset: $offset,',
    ),
  },
};

/**
 * The questions of the bench on Neo4j, and answers of three sizes.
 *
 * @type {readonly Question[]}
 */
export const questions = [
  ...questionsOfNeo4j
    .filter((question) => question !== flatList)
    .map((question) => ({
      ...(question === latest ? latestFrom : question),
      postgraphile: questionsOfPostgraphile.get(question),
    })),
  listOf('an answer of 0.5 kB', 3),
  listOf('an answer of 10 kB', 43),
  listOf('an answer of 50 kB', 215),
];
