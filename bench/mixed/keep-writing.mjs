import { setTimeout as wait } from 'node:timers/promises';
import { write } from './write.mjs';

/**
 * Writes so many times a second until it is stopped; a write that is late is not made up for.
 *
 * @param {string} origin
 * @param {{ readonly writes: () => string, readonly token: string, readonly perSecond: number }} options
 */
export function keepWriting(origin, { writes, token, perSecond }) {
  let goesOn = true;
  let written = 0;
  const ended = (async () => {
    const began = performance.now();
    for (let next = began; goesOn; next += 1000 / perSecond) {
      await wait(Math.max(0, next - performance.now()));
      await write(origin, token, writes());
      written += 1;
    }
    return written / ((performance.now() - began) / 1000);
  })();
  // A failure is that of `stop`, however long that comes after it.
  ended.catch(() => undefined);
  return {
    /** Resolves to the writes per second. @throws Error if a write has failed. */
    stop: () => {
      goesOn = false;
      return ended;
    },
  };
}
