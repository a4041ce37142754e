/** @import { Round, RoundResult } from './types.mjs' */

/**
 * Runs the rounds that the parent process sends, and sends it the results.
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
