import type { ManagedTransaction } from 'neo4j-driver';
import type { Change } from '../../../model/change.js';
import { changedNodes } from '../../edits/changed-nodes.js';
import { quoteName, VERSION } from '../encoding/names.js';
import { runBatches } from './run-batches.js';

/** Gives the nodes that changes have changed a version. */
export async function setVersions(
  transaction: ManagedTransaction,
  changes: readonly Change[],
  version: number,
): Promise<void> {
  for (const [type, ids] of changedNodes(changes)) {
    const text = `UNWIND $p.rows AS row MATCH (n:${quoteName(type)} {id: row.id}) SET n.${VERSION} = toInteger(row.version)`;
    await runBatches(transaction, text, [...ids], (id) => ({ id, version }));
  }
}
