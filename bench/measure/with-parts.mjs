/** @import { Opener, Part } from './part.mjs' */

/**
 * Stops what was opened, the last first, however the work ends; also where this process is told to.
 *
 * @template Result
 * @param {(opened: Opener) => Promise<Result>} work
 */
export async function withParts(work) {
  /** @type {Part[]} */
  const parts = [];
  const stop = async () => {
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) await part.stop();
  };
  const terminate = () => void stop().finally(() => process.exit(1));
  process.once('SIGTERM', terminate);
  try {
    return await work((part) => {
      parts.push(part);
      return part;
    });
  } finally {
    process.off('SIGTERM', terminate);
    await stop();
  }
}
