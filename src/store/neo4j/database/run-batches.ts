import type { ManagedTransaction, Record as ResultRecord, RecordShape } from 'neo4j-driver';

/** Rows of one statement. */
const BATCH = 1000;

/**
 * Runs a statement that puts rows (`UNWIND $p.rows`) in batches, and resolves to all that it returned. A batch is
 * made and sent while Neo4j works on the one before.
 */
export async function runBatches<Item, Row extends RecordShape>(
  transaction: ManagedTransaction,
  text: string,
  items: readonly Item[],
  toRow: (item: Item) => Readonly<Record<string, unknown>>,
): Promise<readonly ResultRecord<Row>[]> {
  const found: ResultRecord<Row>[] = [];
  let last: PromiseLike<{ readonly records: readonly ResultRecord<Row>[] }> | undefined;
  for (let start = 0; start < items.length; start += BATCH) {
    const rows = items.slice(start, start + BATCH).map(toRow);
    const running = transaction.run<Row>(text, { p: { rows } });
    if (last !== undefined) found.push(...(await last).records);
    last = running;
  }
  if (last !== undefined) found.push(...(await last).records);
  return found;
}
