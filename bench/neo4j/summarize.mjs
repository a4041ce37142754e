/** @import { MeasuredRound } from '../http/types.mjs' */
import { median, quantiles } from '../measure/quantiles.mjs';

/**
 * @typedef {object} Figures The rounds of one contestant, summarized.
 * @property {readonly number[]} rates Requests a second of each round.
 * @property {number} rate
 * @property {number} p50 Milliseconds.
 * @property {number} p99
 * @property {number} server Milliseconds of processor time for a request.
 * @property {number} neo4j
 */

/**
 * @param {readonly MeasuredRound[]} rounds
 * @returns {Figures}
 */
export function summarize(rounds) {
  const latencies = rounds.flatMap((round) => round.latencies);
  const [p50, p99] = quantiles(latencies, [0.5, 0.99]).map((microseconds) => microseconds / 1000);
  const [server, neo4j] = [0, 1].map(
    (which) => rounds.reduce((sum, { processor }) => sum + processor[which], 0) / latencies.length,
  );
  const rates = rounds.map((round) => round.latencies.length / round.seconds);
  return { rates, rate: median(rates), p50, p99, server, neo4j };
}

/**
 * How many times as many requests a second, the median over the rounds.
 *
 * @param {Figures} one
 * @param {Figures} other
 */
export function ratioOf(one, other) {
  return median(one.rates.map((rate, round) => rate / other.rates[round]));
}

/**
 * Processor time of server and Neo4j together.
 *
 * @param {Figures} figures
 */
export function processorOf({ server, neo4j }) {
  return server + neo4j;
}
