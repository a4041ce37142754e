// Loaded before the program by `--import`: notes when Node itself has started, and when the program begins
// to read its schema, by when everything it needs is imported; sends these times on request.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { ownProcessorTime } from '../measure/processor-time.mjs';

/** @typedef {{ readonly at: number, readonly processor: number }} Point Milliseconds: since 1970, and of processor time. */

/** @returns {Point} */
const now = () => ({
  at: performance.timeOrigin + performance.now(),
  processor: ownProcessorTime(),
});

/** @type {Record<string, Point>} */
const points = { 'Node itself': now() };

const { readFile } = fs.promises;
fs.promises.readFile = /** @type {typeof readFile} */ (
  // All arguments are passed on.
  (/** @type {unknown[]} */ ...given) => {
    if (String(given[0]).endsWith('.graphql')) points['importing the program'] ??= now();
    return Reflect.apply(readFile, fs.promises, given);
  }
);
syncBuiltinESMExports();

process.on('message', () => process.send?.({ ...points, now: now() }));
process.channel?.unref();
