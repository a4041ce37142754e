/** @import { Round, RoundResult } from './types.mjs' */

/**
 * Runs each round that comes from the process that started this one, and reports to it.
 *
 * @param {(round: Round) => Promise<RoundResult>} run
 */
export function serveRounds(run) {
  process.on('message', (/** @type {Round} */ round) => {
    void run(round).then(
      (result) => process.send?.(result),
      (error) => process.send?.({ error: String(error) }),
    );
  });
}
