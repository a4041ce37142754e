import { randomUUID } from 'node:crypto';
import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { EditedState } from '../../edits/edit-result.js';
import { FIRST_VERSION, MARK } from '../encoding/names.js';
import { COUNT_NODES } from './read-contents.js';
import { textsVersion } from './refold-texts.js';

/**
 * Gives the graph a new version, as the first step of each write of records. The mark is locked until the transaction
 * ends, so that one write comes after the other, and what a write reads of the graph stays true. Only the first write
 * has nothing to lock: two at the same time are told apart by unique ids.
 */
export async function openWrite(
  transaction: ManagedTransaction,
  model: GraphModel,
): Promise<OpenWrite> {
  if ((await countNodes(transaction)) === 0) {
    await createMark(transaction, model);
    return { isEmpty: true, transaction: FIRST_VERSION, redirects: null };
  }
  const [mark, ...others] = await changeMarks(transaction, NEXT_WRITE);
  if (mark === undefined) await createMark(transaction, model);
  // Counted again, as another write may have ended only now.
  const isEmpty = (await countNodes(transaction)) <= 1 + others.length;
  return {
    isEmpty,
    transaction: mark?.transaction ?? FIRST_VERSION,
    redirects: mark?.redirects ?? null,
  };
}

/** What a write finds when it begins. */
interface OpenWrite {
  /** Whether there is no node yet. */
  readonly isEmpty: boolean;
  /** The number of the transaction: that of the first one as long as the graph is being loaded. */
  readonly transaction: number;
  readonly redirects: string | null;
}

interface MarkRow {
  readonly version: string;
  readonly transaction: unknown;
  readonly recent: readonly string[];
  readonly redirects: string | null;
}

/** The state of a graph, as its mark tells it. */
export interface MarkedState extends EditedState {
  /** A text that changes with the redirects; null if there never were any. */
  readonly redirects: string | null;
  /** The versions that edits gave the graph last, the latest first. */
  readonly recent: readonly string[];
}

/** Locks the mark until the transaction ends, as `openWrite` does, and resolves to the state of the graph. */
export async function lockMark(
  transaction: ManagedTransaction,
  model: GraphModel,
): Promise<MarkedState> {
  const [mark] = await changeMarks(transaction, 'm.version = m.version');
  if (mark !== undefined) return mark;
  await createMark(transaction, model);
  return raiseVersion(transaction);
}

/** Gives the graph a new version, and resolves to its state. The mark must be locked. */
export async function raiseVersion(transaction: ManagedTransaction): Promise<MarkedState> {
  const [mark] = await changeMarks(transaction, NEXT_EDIT);
  if (mark === undefined) throw new CommuniqueError('INTERNAL', 'the graph has no mark');
  return mark;
}

/** Notes that redirects have changed. The mark must be locked. */
export async function markRedirects(transaction: ManagedTransaction): Promise<MarkedState> {
  const [mark] = await changeMarks(transaction, 'm.redirects = m.version');
  if (mark === undefined) throw new CommuniqueError('INTERNAL', 'the graph has no mark');
  return mark;
}

/** An edit whose commit was not answered is tried again at once: so many others may come between. */
const RECENT = 100;

const NEXT_VERSION = 'm.version = $p.version';
const TRANSACTION = `coalesce(m.transaction, ${FIRST_VERSION})`;

/** As long as the graph is being loaded, its writes count as one transaction. */
const NEXT_WRITE = `${NEXT_VERSION}, m.transaction = ${TRANSACTION} + CASE WHEN m.loaded THEN 1 ELSE 0 END`;
const NEXT_EDIT = `${NEXT_VERSION}, m.recent = ([$p.version] + coalesce(m.recent, []))[..${RECENT}], m.transaction = ${TRANSACTION} + 1`;

/** Marks the graph as completely loaded. */
export async function markLoaded(session: Session, model: GraphModel): Promise<void> {
  await session.executeWrite(async (transaction) => {
    if ((await changeMarks(transaction, 'm.loaded = true')).length > 0) return;
    // Nothing was written: the graph is loaded, and empty.
    await createMark(transaction, model);
    await changeMarks(transaction, 'm.loaded = true');
  });
}

async function countNodes(transaction: ManagedTransaction): Promise<number> {
  const { records } = await transaction.run<{ nodes: number }>(COUNT_NODES);
  return records[0]?.get('nodes') ?? 0;
}

/** Changes the marks, and resolves to them: more than one if two servers have begun together. */
async function changeMarks(
  transaction: ManagedTransaction,
  change: string,
): Promise<readonly MarkedState[]> {
  const text = `MATCH (m:${MARK}) SET ${change} RETURN m.version AS version, ${TRANSACTION} AS transaction, coalesce(m.recent, []) AS recent, m.redirects AS redirects`;
  const { records } = await transaction.run<MarkRow>(text, { p: { version: randomUUID() } });
  return records.map((row) => ({
    version: row.get('version'),
    transaction: Number(row.get('transaction')),
    recent: row.get('recent'),
    redirects: row.get('redirects'),
  }));
}

/** Marks a graph as ours, with texts of this version. */
async function createMark(transaction: ManagedTransaction, model: GraphModel): Promise<void> {
  await transaction.run(
    `CREATE (:${MARK} {loaded: false, texts: $p.texts, version: randomUUID()})`,
    { p: { texts: textsVersion(model) } },
  );
}
