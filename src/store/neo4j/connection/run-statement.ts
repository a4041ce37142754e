import type { RawRow } from '../encoding/projection.js';

/** Runs one statement that reads, and gives the values of its rows; fails with one of our own errors. */
export type RunStatement = (
  text: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly RawRow[]>;
