import { byPace } from '../pace.mjs';
import { ownProcessorTime } from './processor-time.mjs';
import { spread } from './quantiles.mjs';

/** @typedef {(call: number) => unknown} Call The function that is timed; it gets the number of the call. */
/** @typedef {{ readonly rounds?: number, readonly calls?: number, readonly warmUp?: number }} Rounds */

/**
 * Times functions side by side: short rounds in turn, so that a machine whose speed drifts slows all
 * of them alike. Figures are microseconds of processor time a call, the median and the spread over
 * the rounds. They do not include the time of other programs.
 *
 * @template {string} Name
 * @param {Readonly<Record<Name, Call>>} contestants
 * @param {Rounds} [options]
 */
export async function alternate(contestants, options = {}) {
  const {
    rounds = 80,
    calls = 100,
    warmUp = 400,
  } = byPace({
    whole: options,
    check: { rounds: 1, calls: 1, warmUp: 1 },
  });
  const names = /** @type {Name[]} */ (Object.keys(contestants)); // `keys` is typed as `string[]`
  for (const name of names) await repeat(contestants[name], warmUp);
  /** @type {Map<Name, number[]>} */
  const times = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, each] of times) {
      const before = ownProcessorTime();
      await repeat(contestants[name], calls);
      each.push(((ownProcessorTime() - before) * 1000) / calls);
    }
  }
  return names.map((name) => ({ name, ...spread(times.get(name) ?? []) }));
}

/**
 * @param {Call} call
 * @param {number} times
 */
async function repeat(call, times) {
  for (let index = 0; index < times; index += 1) {
    const result = call(index);
    if (result instanceof Promise) await result;
  }
}
