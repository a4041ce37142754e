import { median, quantile } from '../median.mjs';

/** What the rounds of one contestant come to; times of requests and of processors in milliseconds. */
export function summarize(rounds) {
  const latencies = Float64Array.from(rounds.flatMap((round) => round.latencies)).sort();
  const at = (part) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))] / 1000;
  const rates = rounds.map((round) => round.latencies.length / round.seconds);
  const times = rounds.map((round) => round.serverTime / round.latencies.length);
  const clients = rounds.map((round) => round.clientTime / round.latencies.length);
  return {
    rate: spread(rates),
    p50: at(0.5),
    p99: at(0.99),
    'p99/p50': at(0.99) / at(0.5),
    cpu: spread(times),
    clientCpu: median(clients),
    rounds: { rates, cpu: times },
  };
}

/** Communiqué against another, by rounds: how many times the requests/s, and the processor time. */
export function compare(communique, other) {
  const by = (one, another) => spread(one.map((value, round) => value / another[round]));
  return {
    rate: by(communique.rounds.rates, other.rounds.rates),
    cpu: by(other.rounds.cpu, communique.rounds.cpu),
  };
}

/** The median, and between what four fifths of the values lie. */
function spread(values) {
  return { median: median(values), low: quantile(values, 0.1), high: quantile(values, 0.9) };
}
