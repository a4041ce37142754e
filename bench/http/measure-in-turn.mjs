/** @import { Client, MeasuredRound, Target, Timing } from './types.mjs' */
import { processorTime } from '../measure/processor-time.mjs';

/**
 * Asks everything for a while: until Java and V8 have compiled the code, a server is many times slower.
 *
 * @param {Client} client
 * @param {Iterable<{ readonly targets: ReadonlyMap<string, Target> }>} asked
 * @param {Timing} timing
 */
export async function warmUp(client, asked, { warmUp: milliseconds, connections }) {
  console.error('warming up …');
  for (const { targets } of asked) {
    for (const { contestant, requests } of targets.values()) {
      await client.run({ origin: contestant.origin, requests, connections, milliseconds });
    }
  }
}

/**
 * Measures contestants in short rounds in turn, each round begun by another one, so that a machine whose
 * speed drifts slows all of them alike.
 *
 * @param {Client} client
 * @param {ReadonlyMap<string, Target>} targets
 * @param {Timing} timing
 */
export async function measureInTurn(client, targets, { rounds, milliseconds, connections }) {
  const names = [...targets.keys()];
  /** @type {Map<string, MeasuredRound[]>} */
  const results = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    const inTurn = [...targets].map((_, turn, all) => all[(turn + round) % all.length]);
    for (const [name, { contestant, requests }] of inTurn) {
      const { origin, pids } = contestant;
      const before = [...pids, client.pid].map(processorTime);
      const result = await client.run({ origin, requests, connections, milliseconds });
      const times = [...pids, client.pid].map((pid, at) => processorTime(pid) - before[at]);
      const clientProcessor = times.pop() ?? NaN;
      results.get(name)?.push({ ...result, processor: times, clientProcessor });
    }
  }
  return results;
}
