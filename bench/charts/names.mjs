/** @import { Machine } from './figures.mjs' */

/**
 * The names of contestants on the page, in the order of its tables.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const NAMES = {
  communique: 'Communiqué',
  communiqueFresh: 'Communiqué, uncached',
  limit: 'the limit',
  mercurius: 'Mercurius, JIT',
  yoga: 'Yoga',
  apollo: 'Apollo',
  neo4jGraphql: '@neo4j/graphql',
  postgraphile: 'PostGraphile',
};

/**
 * The contestants that took part.
 *
 * @param {Readonly<Record<string, unknown>>} byName
 */
export function namesIn(byName) {
  return Object.keys(NAMES).filter((name) => byName[name] !== undefined);
}

/** How many programs wait for each core, or have it, where others use the machine too. */
const BUSY = 2;

/**
 * When and where, and whether times on the clock can be trusted.
 *
 * @param {Machine} machine
 */
export function machineLine({ date, cpu, cores, node, load }) {
  const line = `${date}, ${cpu}, ${cores} cores, Node ${node}; load while it ended: ${load.join(', ')}.`;
  const isBusy = Math.min(...load) > BUSY * cores;
  return isBusy ? `${line} Others used the machine: only processor time can be trusted.` : line;
}

/** @param {number} value */
export function figure(value) {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {number} milliseconds */
export function micros(milliseconds) {
  return figure(milliseconds * 1000);
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return figure(bytes / 1_000_000);
}
