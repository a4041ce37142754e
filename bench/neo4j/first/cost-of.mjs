import assert from 'node:assert/strict';
import { post } from '../../http/post.mjs';
import { processorTime } from '../../measure/processor-time.mjs';
import { median, quantiles } from '../../measure/quantiles.mjs';
import { threadTimes, timeSince } from '../../measure/thread-times.mjs';

/** The threads of Neo4j that read requests, plan statements and run them. */
const SERVING = 'neo4j.Bolt';

/**
 * @typedef {object} Cost Of one answer, in milliseconds.
 * @property {number} ms On the clock.
 * @property {number} cpu Of processor time of the threads of Neo4j that serve statements.
 * @property {number} process Of all of Neo4j, that of Java's compilers included; in steps of 10.
 */

/**
 * Asks a server once.
 *
 * @param {{ readonly url: string, readonly body: string }} request
 * @param {number} neo4jPid
 * @returns {Promise<Cost>}
 */
export async function costOf({ url, body }, neo4jPid) {
  const threads = threadTimes(neo4jPid, SERVING);
  const all = processorTime(neo4jPid);
  const started = performance.now();
  const text = await post(url, body);
  const ms = performance.now() - started;
  const cost = {
    ms,
    cpu: timeSince(threadTimes(neo4jPid, SERVING), threads),
    process: processorTime(neo4jPid) - all,
  };
  const { errors } = JSON.parse(text);
  assert.equal(errors, undefined, `${body}: ${JSON.stringify(errors)}`);
  return cost;
}

/**
 * The median of each figure.
 *
 * @param {readonly Cost[]} costs
 * @returns {Cost}
 */
export function medianCost(costs) {
  return {
    ms: median(costs.map(({ ms }) => ms)),
    cpu: median(costs.map(({ cpu }) => cpu)),
    process: median(costs.map((cost) => cost.process)),
  };
}

/** @typedef {{ readonly p50: number, readonly p95: number, readonly max: number }} Spread */

/**
 * How figures of different questions spread.
 *
 * @param {readonly Cost[]} costs
 */
export function spreadOf(costs) {
  /**
   * @param {readonly number[]} values
   * @returns {Spread}
   */
  const spread = (values) => {
    const [p50, p95, max] = quantiles(values, [0.5, 0.95, 1]);
    return { p50, p95, max };
  };
  return { ms: spread(costs.map(({ ms }) => ms)), cpu: spread(costs.map(({ cpu }) => cpu)) };
}
