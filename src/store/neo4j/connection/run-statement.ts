import type { RawRow } from '../encoding/projection.js';

/** Runs one statement that reads, and resolves to the values of its rows; rejects with a CommuniqueError. */
export type RunStatement = (
  text: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly RawRow[]>;
