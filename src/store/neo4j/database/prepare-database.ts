import type { Session } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { StoreContents } from '../../store.js';
import { checkVersion } from '../connection/check-version.js';
import type { Neo4jConnection } from '../connection/neo4j-connection.js';
import { expectInTime } from '../connection/ping.js';
import { MARK, quoteName, REDIRECT } from '../encoding/names.js';
import { createIndexes } from './create-indexes.js';
import { readContents } from './read-contents.js';
import { refoldTexts } from './refold-texts.js';

/** The largest number of types named in a message. */
const MOST_NAMED = 5;

/** How long the first answer may take, in milliseconds: a server that has just started is slow. */
const FIRST_ANSWER = 30_000;

/**
 * Creates constraints and indexes in a database that is empty or ours, and returns what it holds. The first write
 * marks it as ours.
 *
 * @throws CommuniqueError `STORE_UNAVAILABLE` if it does not answer, `BAD_SETTINGS` if it holds nodes without
 *   our mark or a graph of another schema, or the server is too old.
 */
export async function prepareDatabase(
  session: Session,
  model: GraphModel,
  connection: Neo4jConnection,
): Promise<StoreContents> {
  const contents = await expectInTime(() => readContents(session), FIRST_ANSWER, connection);
  const { nodes, mark } = contents;
  checkVersion(contents.agent);
  if (mark === undefined) expectEmpty(nodes);
  else await expectKnownTypes(session, model);
  await createIndexes(session, model, contents);
  if (mark !== undefined) await refoldTexts(session, model, mark.texts);
  if (mark?.loaded === true) return 'loaded';
  return nodes > 0 ? 'half loaded' : 'empty';
}

function expectEmpty(nodes: number): void {
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
    if (label === MARK || label === REDIRECT || nodeTypes.has(label)) continue;
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

async function countNodes(session: Session, label: string): Promise<number> {
  const { records } = await session.run<{ nodes: number }>(
    `MATCH (n:${quoteName(label)}) RETURN count(n) AS nodes`,
  );
  return records[0]?.get('nodes') ?? 0;
}
