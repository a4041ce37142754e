/** @import { Round, RoundResult } from './types.mjs' */

/**
 * What a client does: runs each round that it is told to, and reports.
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
