import { Neo4jError, type Session } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import { createStatement, listIndexes } from '../encoding/index-statements.js';
import { changeDatabase } from './change-database.js';
import type { DatabaseContents } from './read-contents.js';
import { readIndexes, type StoredIndex, type StoredIndexes } from './read-indexes.js';
import { settleConstraints } from './settle-constraints.js';
import { isOtherTextIndex, TEXT_INDEX, textIndexStatement } from './text-index.js';

/** How often missing indexes are created, while other servers create the same ones. */
const MOST_ATTEMPTS = 5;

/** `IF NOT EXISTS` does not see what another transaction is creating, or has created since ours began. */
const CREATED_BY_ANOTHER = new Set([
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.IndexWithNameAlreadyExists',
  'Neo.ClientError.Schema.ConstraintWithNameAlreadyExists',
]);

/** Waits until an index can be used, for 300 seconds at most: it may be one of a graph that was loaded before. */
const AWAIT_INDEXES = 'UNWIND $names AS name CALL db.awaitIndex(name, 300)';

/**
 * Creates the constraints and indexes that are missing, all in one transaction, and waits until they can be used.
 * A full-text index of our name that indexes something else is replaced. Indexes of others are left alone.
 */
export async function createIndexes(
  session: Session,
  model: GraphModel,
  contents: Pick<DatabaseContents, 'indexes'>,
): Promise<void> {
  const ours = listIndexes(model);
  const constraints = ours.filter(({ kind }) => kind === 'UNIQUE').map(({ name }) => name);
  const statements = new Map(ours.map((index) => [index.name, createStatement(index)]));
  const ofTexts = textIndexStatement(model);
  if (ofTexts !== undefined) statements.set(TEXT_INDEX, ofTexts);
  let { indexes } = contents;
  for (let attempt = 1; ; attempt += 1) {
    indexes = await settleConstraints(session, constraints, indexes);
    if (ofTexts !== undefined) indexes = await dropOtherTextIndex(session, model, indexes);
    const missing = [...statements].filter(([name]) => !indexes.has(name));
    if (missing.length === 0) break;
    const created = await create(
      session,
      missing.map(([, statement]) => statement),
    );
    indexes = await readIndexes(session);
    if (created === 'all') break;
    if (attempt === MOST_ATTEMPTS) throw created;
  }
  // Somebody may have created the same as ours by another name: then there is none of our name to wait for.
  const names = [...statements.keys()].filter((name) => isUnusable(indexes.get(name)));
  if (names.length > 0) await session.run(AWAIT_INDEXES, { names });
}

/** In a transaction of its own: a name can be given again only when that is committed. */
async function dropOtherTextIndex(
  session: Session,
  model: GraphModel,
  indexes: StoredIndexes,
): Promise<StoredIndexes> {
  const known = indexes.get(TEXT_INDEX);
  if (known === undefined || !isOtherTextIndex(known, model)) return indexes;
  await changeDatabase(session, [`DROP INDEX ${TEXT_INDEX} IF EXISTS`]);
  return new Map([...indexes].filter(([name]) => name !== TEXT_INDEX));
}

/** Resolves to the error if another server has created some of them. */
async function create(
  session: Session,
  statements: readonly string[],
): Promise<'all' | Neo4jError> {
  try {
    await changeDatabase(session, statements);
    return 'all';
  } catch (error) {
    if (error instanceof Neo4jError && CREATED_BY_ANOTHER.has(error.code)) return error;
    throw error;
  }
}

function isUnusable(index: StoredIndex | undefined): boolean {
  return index !== undefined && index.state !== 'ONLINE';
}
