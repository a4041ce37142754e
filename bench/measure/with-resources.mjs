/** @import { Opener, Resource } from './resource.mjs' */

/**
 * Runs `work`, and stops what it opened, the last first, however it ends; also when this process is
 * terminated.
 *
 * @template Result
 * @param {(opened: Opener) => Promise<Result>} work
 */
export async function withResources(work) {
  /** @type {Resource[]} */
  const open = [];
  const stopAll = async () => {
    for (let last = open.pop(); last !== undefined; last = open.pop()) await last.stop();
  };
  const terminate = () => void stopAll().finally(() => process.exit(1));
  process.once('SIGTERM', terminate);
  try {
    return await work((resource) => {
      open.push(resource);
      return resource;
    });
  } finally {
    process.off('SIGTERM', terminate);
    await stopAll();
  }
}
