/** @import { Figures } from './summarize.mjs' */
import { median } from '../measure/quantiles.mjs';
import { processorOf, ratioOf } from './summarize.mjs';

/** @typedef {{ readonly question: string, readonly byName: Readonly<Record<string, Figures>> }} Result */
/** @typedef {{ readonly bytes: number, readonly found: number | undefined }} Size */
/** @typedef {{ readonly question: string, readonly sizes: readonly Size[], readonly small: Figures, readonly large: Figures }} Growth */

/** @type {Readonly<Record<string, string>>} */
const TITLES = {
  raw: 'a by hand',
  communique: 'b Communiqué',
  neo4jGraphql: 'c @neo4j/graphql',
  loaders: 'd DataLoader',
};

/**
 * Prints the figures of each contestant, and Communiqué's ratio to it.
 *
 * @param {readonly Result[]} results
 */
export function printComparison(results) {
  const rows = results.flatMap(({ question, byName }) =>
    Object.keys(TITLES)
      .filter((name) => byName[name] !== undefined)
      .map((name) => ({
        question,
        contestant: TITLES[name],
        ...columns(byName[name]),
        ...ratio(byName, name),
      })),
  );
  console.table(rows);
  if (results.length < 2) return;
  for (const name of ['raw', 'neo4jGraphql', 'loaders']) {
    const ratios = results
      .filter(({ byName }) => byName[name] !== undefined)
      .map(({ byName }) => ratioOf(byName.communique, byName[name]));
    const least = Math.min(...ratios).toFixed(2);
    console.log(
      `Communiqué / ${TITLES[name]}: median ${median(ratios).toFixed(2)}, least ${least}`,
    );
  }
}

/**
 * Prints how many times as much a question costs in the larger world.
 *
 * @param {readonly Growth[]} results
 * @param {readonly [small: number, large: number]} meetings
 */
export function printGrowth(results, [few, many]) {
  console.table(
    results.map(({ question, sizes: [one, other], small, large }) => ({
      question,
      [`p50 ms, ${few}`]: round(small.p50),
      [`p50 ms, ${many}`]: round(large.p50),
      'times (requests/s)': round(1 / ratioOf(large, small)),
      'times (CPU)': round(processorOf(large) / processorOf(small)),
      'times (answer)': round(other.bytes / one.bytes),
      ...(one.found && other.found && { 'times (found)': round(other.found / one.found) }),
    })),
  );
}

/** @param {Figures} figures */
function columns({ rate, p50, p99, server, neo4j }) {
  return {
    'requests/s': Math.round(rate),
    'p50 ms': round(p50),
    'p99 ms': round(p99),
    'CPU ms': round(server),
    'Neo4j CPU ms': round(neo4j),
  };
}

/**
 * The ratio by processor time does not depend on what else the machine does.
 *
 * @param {Result['byName']} byName
 * @param {string} name
 */
function ratio(byName, name) {
  const { communique, [name]: other } = byName;
  if (other === communique) return {};
  return {
    'b / this': round(ratioOf(communique, other)),
    'by CPU': round(processorOf(other) / processorOf(communique)),
  };
}

/** @param {number} value */
function round(value) {
  return Number(value.toFixed(2));
}
