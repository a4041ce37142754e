import type { Session } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import { createStatement, listIndexes } from '../encoding/index-statements.js';
import { changeDatabase } from './change-database.js';
import type { DatabaseContents } from './read-contents.js';
import { settleConstraints } from './settle-constraints.js';
import { isOtherTextIndex, TEXT_INDEX, textIndexStatement } from './text-index.js';

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
  const expected = listIndexes(model);
  const constraints = expected.filter(({ kind }) => kind === 'UNIQUE').map(({ name }) => name);
  const indexes = new Map(await settleConstraints(session, constraints, contents.indexes));
  const creations = new Map(expected.map((index) => [index.name, createStatement(index)]));
  const ofTexts = textIndexStatement(model);
  if (ofTexts !== undefined) {
    creations.set(TEXT_INDEX, ofTexts);
    const known = indexes.get(TEXT_INDEX);
    if (known !== undefined && isOtherTextIndex(known, model)) {
      // In a transaction of its own: a name can be given again only when that is committed.
      await changeDatabase(session, [`DROP INDEX ${TEXT_INDEX} IF EXISTS`]);
      indexes.delete(TEXT_INDEX);
    }
  }
  const missing = [...creations].filter(([name]) => !indexes.has(name));
  await changeDatabase(
    session,
    missing.map(([, statement]) => statement),
  );
  const names = [...creations.keys()].filter((name) => indexes.get(name)?.state !== 'ONLINE');
  if (names.length > 0) await session.run(AWAIT_INDEXES, { names });
}
