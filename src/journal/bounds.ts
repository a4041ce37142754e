import { LONGEST_PAYLOAD } from './files/frame.js';

/** In bytes of UTF-8. */
export interface JournalBounds {
  /** The longest transaction. */
  readonly transaction: number;
  /** How much is written and synced at once, unless one transaction is longer. */
  readonly batch: number;
}

export const DEFAULT_BOUNDS: JournalBounds = {
  transaction: LONGEST_PAYLOAD - 1,
  batch: 1024 * 1024,
};
