import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { median } from '../median.mjs';
import { processorTime } from '../processor-time.mjs';

const CLIENT = fileURLToPath(new URL('client.mjs', import.meta.url));
const CONNECTIONS = 8;

export function startClient() {
  const client = fork(CLIENT);
  return {
    run: async (round) => {
      client.send({ connections: CONNECTIONS, ...round });
      const [result] = await once(client, 'message');
      if (result.error !== undefined) throw new Error(result.error);
      return result;
    },
    stop: () => client.kill(),
  };
}

/**
 * Asks everything for a while: until Java and V8 have compiled what it takes, a server is many times
 * slower.
 */
export async function warmUp(client, asked, { warmUp: milliseconds }) {
  console.error('warming up …');
  for (const { requests } of asked) {
    for (const request of requests.values()) await client.run({ ...request, milliseconds });
  }
}

/**
 * Short rounds in turn, each time begun by another contestant, so that a machine whose speed drifts
 * slows all of them alike.
 */
export async function measure(client, requests, { rounds, milliseconds }) {
  const contestants = [...requests.keys()];
  const results = new Map(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const contestant = contestants[(turn + round) % contestants.length];
      const before = [contestant.pid, contestant.neo4jPid].map(processorTime);
      const result = await client.run({ ...requests.get(contestant), milliseconds });
      const after = [contestant.pid, contestant.neo4jPid].map(processorTime);
      results.get(contestant).push({ ...result, cpu: after.map((time, i) => time - before[i]) });
    }
  }
  return new Map([...results].map(([contestant, each]) => [contestant, summarize(each)]));
}

function summarize(rounds) {
  const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b);
  const at = (part) =>
    latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * part))];
  const requests = latencies.length;
  const cpu = (which) => rounds.reduce((sum, round) => sum + round.cpu[which], 0) / requests;
  const rates = rounds.map((round) => round.latencies.length / round.seconds);
  return { rates, rate: median(rates), p50: at(0.5), p99: at(0.99), server: cpu(0), neo4j: cpu(1) };
}

/** How many times as many requests a second, the median over the rounds. */
export function ratioOf(one, other) {
  return median(one.rates.map((rate, round) => rate / other.rates[round]));
}
