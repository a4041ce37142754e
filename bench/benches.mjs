/**
 * @typedef {object} Bench
 * @property {string} about
 * @property {string} file
 * @property {boolean} [byNameOnly] Whether it runs only where it is named.
 */

/**
 * All benches, by name.
 *
 * @type {Readonly<Record<string, Bench>>}
 */
export const BENCHES = {
  server: { about: 'the server beside other GraphQL servers, over HTTP', file: 'server/run.mjs' },
  mixed: { about: 'reads while others write, over HTTP', file: 'mixed/run.mjs' },
  embedded: { about: 'questions against walks written by hand', file: 'in-process/embedded.mjs' },
  planning: {
    about: 'planning, and with a schema ten times as large',
    file: 'in-process/planning.mjs',
  },
  upkeep: {
    about: 'small writes, and the first reads after them',
    file: 'in-process/upkeep.mjs',
  },
  search: { about: 'search by words', file: 'in-process/search.mjs' },
  paths: { about: 'shortest paths', file: 'in-process/paths.mjs' },
  neighborhoods: { about: 'what is near', file: 'in-process/neighborhoods.mjs' },
  exports: { about: 'files of a whole graph', file: 'in-process/exports.mjs' },
  journal: {
    about: 'transactions written durably, and replayed',
    file: 'in-process/journal.mjs',
  },
  start: { about: 'from the start of the process to the first answers', file: 'start/start.mjs' },
  texts: { about: 'how many statements of Cypher questions make', file: 'neo4j/texts.mjs' },
  scale: { about: 'a million nodes in memory', file: 'in-process/scale.mjs', byNameOnly: true },
  charts: {
    about: 'writes docs/performance.md from figures, with --take from those of the last run',
    file: 'charts/run.mjs',
    byNameOnly: true,
  },
  neo4j: {
    about: 'on Neo4j, beside other servers',
    file: 'neo4j/run.mjs',
    byNameOnly: true,
  },
};
