import type { ManagedTransaction } from 'neo4j-driver';
import type { RedirectRemoval } from '../../../model/change.js';
import type { RedirectRecord } from '../../../model/record.js';
import { REDIRECT } from '../encoding/names.js';
import { runBatches } from './run-batches.js';

const PUT = `UNWIND $p.rows AS row MERGE (r:${REDIRECT} {id: row.id}) SET r = row`;
const REMOVE = `UNWIND $p.rows AS row MATCH (r:${REDIRECT} {id: row.id}) DELETE r`;

/** Puts redirects. What the undo of a merge needs is stored as JSON, as nobody asks for parts of it. */
export async function putRedirects(
  transaction: ManagedTransaction,
  records: readonly RedirectRecord[],
): Promise<void> {
  await runBatches(transaction, PUT, records, ({ id, type, to, merged, replaced }) => ({
    ...{ id, type, to },
    rest: JSON.stringify({ merged, replaced }),
  }));
}

export async function removeRedirects(
  transaction: ManagedTransaction,
  removals: readonly RedirectRemoval[],
): Promise<void> {
  await runBatches(transaction, REMOVE, removals, ({ id }) => ({ id }));
}
