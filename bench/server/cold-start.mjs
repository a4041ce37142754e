/** @import { AskedQuestion } from './ask-all.mjs' */
/** @import { ContestantName } from './start-contestant.mjs' */
import { post } from '../http/post.mjs';
import { median } from '../measure/quantiles.mjs';
import { startContestant } from './start-contestant.mjs';

/** @typedef {Readonly<Record<string, { readonly median: number, readonly times: readonly number[] }>>} ColdStarts */

/**
 * Milliseconds from the start of a process to its first answer, with the world loaded; several times.
 *
 * @param {readonly ContestantName[]} names
 * @param {string} world
 * @param {readonly AskedQuestion[]} asked
 * @param {number} starts
 * @returns {Promise<ColdStarts>}
 */
export async function coldStarts(names, world, asked, starts) {
  const [{ targets }] = asked;
  /** @type {Map<string, number[]>} */
  const times = new Map(names.map((name) => [name, []]));
  for (let turn = 0; turn < starts; turn += 1) {
    for (const name of names) {
      const server = await startContestant(name, world);
      const request = targets.get(name)?.requests[0];
      if (request === undefined) throw new Error(`${name} was asked nothing`);
      await post(`${server.origin}${request.path}`, request.body);
      times.get(name)?.push(Math.round(performance.now() - server.started));
      await server.stop();
    }
  }
  return Object.fromEntries(
    [...times].map(([name, each]) => [name, { median: median(each), times: each }]),
  );
}
