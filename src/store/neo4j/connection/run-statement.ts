import type { RawRow } from '../encoding/projection.js';

/**
 * Runs one statement that reads, and resolves to the values of its rows; rejects with a CommuniqueError.
 *
 * A statement reads its values as `$p.name`: they are one parameter, a map. Neo4j plans a statement again for
 * each size class of a list or string that is a parameter of its own (0, 1, up to 10, up to 100, up to 1000,
 * more), but not of a map.
 */
export type RunStatement = (
  text: string,
  values: Readonly<Record<string, unknown>>,
) => Promise<readonly RawRow[]>;
