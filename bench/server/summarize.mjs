/** @import { MeasuredRound } from '../http/types.mjs' */
import { median, quantiles, spread } from '../measure/quantiles.mjs';

/** @typedef {ReturnType<typeof summarize>} Figures */
/** @typedef {Readonly<Record<string, Figures>>} FiguresByName */
/** @typedef {ReturnType<typeof compare>} Ratio */

/**
 * The figures of each contestant by its name.
 *
 * @param {ReadonlyMap<string, readonly MeasuredRound[]>} measured
 * @returns {FiguresByName}
 */
export function summarizeAll(measured) {
  return Object.fromEntries([...measured].map(([name, rounds]) => [name, summarize(rounds)]));
}

/**
 * Summarizes the rounds of one contestant; times of requests and of processors in milliseconds.
 *
 * @param {readonly MeasuredRound[]} rounds
 */
function summarize(rounds) {
  const latencies = rounds.flatMap((round) => round.latencies);
  const [p50, p99] = quantiles(latencies, [0.5, 0.99]).map((microseconds) => microseconds / 1000);
  const rates = rounds.map((round) => round.latencies.length / round.seconds);
  const times = rounds.map(
    ({ processor, latencies: { length } }) =>
      processor.reduce((sum, time) => sum + time, 0) / length,
  );
  const clients = rounds.map((round) => round.clientProcessor / round.latencies.length);
  return {
    rate: spread(rates),
    p50,
    p99,
    'p99/p50': p99 / p50,
    cpu: spread(times),
    clientCpu: median(clients),
    rounds: { rates, cpu: times },
  };
}

/**
 * Communiqué against another, by rounds: the ratios of requests/s and of processor time.
 *
 * @param {Figures} communique
 * @param {Figures} other
 */
export function compare(communique, other) {
  /**
   * @param {readonly number[]} one
   * @param {readonly number[]} another
   */
  const by = (one, another) => spread(one.map((value, round) => value / another[round]));
  return {
    rate: by(communique.rounds.rates, other.rounds.rates),
    cpu: by(other.rounds.cpu, communique.rounds.cpu),
  };
}
