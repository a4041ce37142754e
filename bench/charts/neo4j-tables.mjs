/** @import { Figures } from '../neo4j/summarize.mjs' */
/** @import { Neo4jFigures } from './figures.mjs' */
import { processorOf, ratioOf } from '../neo4j/summarize.mjs';
import { table } from './table.mjs';
import { figure } from './names.mjs';

/**
 * What the page calls the contestants.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const LETTERS = { raw: 'a', communique: 'b', neo4jGraphql: 'c', loaders: 'd' };

/** A cluster to begin with: three members of 8 cores each, all of which serve reads. */
const CLUSTER_CORES = 3 * 8;

/**
 * The table of the bench on Neo4j, and the estimate for a cluster.
 *
 * @param {Neo4jFigures} figures
 */
export function neo4jTablesOf({ results }) {
  return {
    neo4j: table(
      [
        'question',
        '',
        'requests/s',
        'p50 ms',
        'p99 ms',
        'server CPU ms',
        'Neo4j CPU ms',
        'b / it, requests/s',
        'b / it, CPU',
      ],
      results.flatMap(({ question, byName }) =>
        Object.keys(LETTERS)
          .filter((name) => byName[name] !== undefined)
          .map((name, index) => [
            index === 0 ? question : '',
            LETTERS[name],
            ...cells(byName, name),
          ]),
      ),
    ),
    cluster: table(
      [
        'question',
        'requests/s of a server core',
        'of a Neo4j core',
        'of the cluster',
        'server cores for that',
      ],
      results.map(({ question, byName: { communique } }) => {
        const ofCluster = (CLUSTER_CORES * 1000) / communique.neo4j;
        return [
          question,
          figure(1000 / communique.server),
          figure(1000 / communique.neo4j),
          figure(ofCluster),
          figure((ofCluster * communique.server) / 1000),
        ];
      }),
    ),
  };
}

/**
 * @param {Readonly<Record<string, Figures>>} byName
 * @param {string} name
 */
function cells(byName, name) {
  const { communique, [name]: it } = byName;
  return [
    figure(it.rate),
    figure(it.p50),
    figure(it.p99),
    it.server.toFixed(2),
    it.neo4j.toFixed(2),
    ...(it === communique
      ? ['', '']
      : [figure(ratioOf(communique, it)), figure(processorOf(it) / processorOf(communique))]),
  ];
}
