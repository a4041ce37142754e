import { processorTimeOfAll } from '../processor-time.mjs';
import { summarize } from './summarize.mjs';

/** V8 must have compiled what it takes: until then a server is many times slower. */
export async function warmUp(client, asked, { warmUp: milliseconds, connections }) {
  console.error('warming up …');
  for (const { requests } of asked) {
    for (const { origin, requests: each } of requests.values()) {
      await client.run({ origin, requests: each, connections, milliseconds });
    }
  }
}

/**
 * Short rounds in turn, each time begun by another contestant, so that a machine whose speed drifts
 * slows all of them alike.
 */
export async function measure(client, requests, { rounds, milliseconds, connections }) {
  const names = [...requests.keys()];
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length];
      const { origin, requests: each, contestant } = requests.get(name);
      const pids = [...(contestant.pids ?? [contestant.pid]), client.pid];
      const before = pids.map(processorTimeOfAll);
      const result = await client.run({ origin, requests: each, connections, milliseconds });
      const times = pids.map((pid, at) => processorTimeOfAll(pid) - before[at]);
      const clientTime = times.pop();
      const serverTime = times.reduce((sum, time) => sum + time, 0);
      results[name].push({ ...result, serverTime, clientTime });
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarize(results[name])]));
}
