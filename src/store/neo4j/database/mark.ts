import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import { MARK } from '../encoding/names.js';
import { COUNT_NODES } from './read-contents.js';
import { textsVersion } from './refold-texts.js';

/**
 * Gives the graph a new version, as the first step of each write, and resolves to whether it has nodes. The mark is
 * locked until the transaction ends, so that one write comes after the other, and what a write reads of the graph
 * stays true. Only the first write has nothing to lock: two at the same time are told apart by unique ids.
 */
export async function openWrite(
  transaction: ManagedTransaction,
  model: GraphModel,
): Promise<boolean> {
  if ((await countNodes(transaction)) === 0) {
    await createMark(transaction, model);
    return false;
  }
  const marks = await setMark(transaction, 'm.version = randomUUID()');
  if (marks === 0) await createMark(transaction, model);
  // Counted again, as another write may have ended only now.
  return (await countNodes(transaction)) > Math.max(1, marks);
}

/** Marks the graph as completely loaded. */
export async function markLoaded(session: Session, model: GraphModel): Promise<void> {
  await session.executeWrite(async (transaction) => {
    if ((await setMark(transaction, 'm.loaded = true')) > 0) return;
    // Nothing was written: the graph is loaded, and empty.
    await createMark(transaction, model);
    await setMark(transaction, 'm.loaded = true');
  });
}

async function countNodes(transaction: ManagedTransaction): Promise<number> {
  const { records } = await transaction.run<{ nodes: number }>(COUNT_NODES);
  return records[0]?.get('nodes') ?? 0;
}

/** Changes the mark, and resolves to the number of marks: more than one if two servers have begun together. */
async function setMark(transaction: ManagedTransaction, change: string): Promise<number> {
  const text = `MATCH (m:${MARK}) SET ${change} RETURN count(m) AS marks`;
  const { records } = await transaction.run<{ marks: number }>(text);
  return records[0]?.get('marks') ?? 0;
}

/** Marks a graph as ours, with texts of this version. */
async function createMark(transaction: ManagedTransaction, model: GraphModel): Promise<void> {
  await transaction.run(
    `CREATE (:${MARK} {loaded: false, texts: $p.texts, version: randomUUID()})`,
    { p: { texts: textsVersion(model) } },
  );
}
