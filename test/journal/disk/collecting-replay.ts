import type { Replay } from '../../../src/journal/recover-folder.js';

/** Collects the lines of the snapshot and the transactions: in one list, or in two. */
export function collectingReplay(snapshot: string[], transactions = snapshot): Replay {
  return {
    snapshot: (lines) => {
      snapshot.push(...lines.toString().split('\n').slice(0, -1));
    },
    transactions: (texts) => {
      transactions.push(...texts);
    },
  };
}
