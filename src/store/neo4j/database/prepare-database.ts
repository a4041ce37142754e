import type { ManagedTransaction, Session } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { StoreContents } from '../../store.js';
import { checkVersion } from '../connection/check-version.js';
import { indexStatements } from '../encoding/index-statements.js';
import { MARK, quoteName } from '../encoding/names.js';
import { changeDatabase } from './change-database.js';
import { prepareTextIndex } from './prepare-text-index.js';
import { markTexts, refoldTexts } from './refold-texts.js';

/** The largest number of types named in a message. */
const MOST_NAMED = 5;

/** Seconds to wait for the indexes of a graph that was loaded before. */
const INDEX_WAIT = 300;

/**
 * Marks an empty database as ours, creates constraints and indexes, and returns what the database holds.
 *
 * @throws CommuniqueError `BAD_SETTINGS` if it holds nodes without our mark or a graph of another schema,
 *   or the server is too old.
 */
export async function prepareDatabase(session: Session, model: GraphModel): Promise<StoreContents> {
  const mark = await readMark(session);
  if (mark === undefined) await expectEmpty(session);
  else await expectKnownTypes(session, model);
  await changeDatabase(session, `MERGE (m:${MARK}) ON CREATE SET m.loaded = false`);
  for (const statement of indexStatements(model)) await changeDatabase(session, statement);
  await prepareTextIndex(session, model);
  await (mark === undefined ? markTexts : refoldTexts)(session, model);
  await session.run(`CALL db.awaitIndexes(${INDEX_WAIT})`);
  if (mark === true) return 'loaded';
  return (await countNodes(session)) > 1 ? 'half loaded' : 'empty';
}

/** Gives the graph a new version, as part of each write. */
export async function markWritten(transaction: ManagedTransaction): Promise<void> {
  const mark = `MERGE (m:${MARK}) ON CREATE SET m.loaded = false SET m.version = randomUUID()`;
  await transaction.run(mark);
}

/** Marks the graph as completely loaded. */
export async function markLoaded(session: Session): Promise<void> {
  await session.run(`MATCH (m:${MARK}) SET m.loaded = true`);
}

/** Whether a graph of ours has been completely loaded; `undefined` if the database has no mark of ours. */
async function readMark(session: Session): Promise<boolean | undefined> {
  const { records, summary } = await session.run<{ loaded: boolean }>(
    `MATCH (m:${MARK}) RETURN m.loaded AS loaded LIMIT 1`,
  );
  checkVersion(summary.server.agent);
  return records[0]?.get('loaded');
}

async function expectEmpty(session: Session): Promise<void> {
  const nodes = await countNodes(session);
  if (nodes === 0) return;
  throw new CommuniqueError(
    'BAD_SETTINGS',
    `the Neo4j database holds ${nodes} nodes that Communiqué did not put there, and is left alone; name another database with NEO4J_DATABASE, or empty this one`,
  );
}

/** Otherwise a graph of another schema would seem empty, or be mixed with ours. */
async function expectKnownTypes(session: Session, { nodeTypes }: GraphModel): Promise<void> {
  const { records } = await session.run<{ label: string }>('CALL db.labels() YIELD label');
  const labels = records.map((record) => record.get('label'));
  const foreign: string[] = [];
  for (const label of labels.sort()) {
    if (label === MARK || nodeTypes.has(label)) continue;
    // `db.labels` lists labels that no node has any more, too.
    if ((await countNodes(session, label)) > 0) foreign.push(label);
  }
  if (foreign.length === 0) return;
  const some = foreign.slice(0, MOST_NAMED).join(', ');
  const rest = foreign.length - MOST_NAMED;
  throw new CommuniqueError(
    'BAD_SETTINGS',
    `the Neo4j database holds a graph of another schema, with nodes of type ${some}${rest > 0 ? ` and ${rest} more` : ''}, and is left alone; name another database with NEO4J_DATABASE, or that schema with COMMUNIQUE_SCHEMA, or empty this one`,
  );
}

async function countNodes(session: Session, label?: string): Promise<number> {
  const pattern = label === undefined ? '(n)' : `(n:${quoteName(label)})`;
  const { records } = await session.run<{ nodes: number }>(
    `MATCH ${pattern} RETURN count(n) AS nodes`,
  );
  return records[0]?.get('nodes') ?? 0;
}
