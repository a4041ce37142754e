import type { Session } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import { createStatement, listIndexes } from '../encoding/index-statements.js';
import { changeDatabase } from './change-database.js';
import type { DatabaseContents } from './read-contents.js';
import { isOtherTextIndex, TEXT_INDEX, textIndexStatement } from './text-index.js';

/** Seconds to wait for the indexes of a graph that was loaded before. */
const INDEX_WAIT = 300;

/**
 * Creates the constraints and indexes that are missing, all in one transaction, and waits until they can be used.
 * A full-text index of our name that indexes something else is replaced.
 */
export async function createIndexes(
  session: Session,
  model: GraphModel,
  { indexes }: Pick<DatabaseContents, 'indexes'>,
): Promise<void> {
  const missing = listIndexes(model)
    .filter(({ name }) => !indexes.has(name))
    .map(createStatement);
  const ofTexts = textIndexStatement(model);
  const known = indexes.get(TEXT_INDEX);
  if (ofTexts !== undefined && (known === undefined || isOtherTextIndex(known, model))) {
    // In a transaction of its own: a name can be given again only when that is committed.
    if (known !== undefined) await changeDatabase(session, [`DROP INDEX ${TEXT_INDEX} IF EXISTS`]);
    missing.push(ofTexts);
  }
  if (missing.length > 0) await changeDatabase(session, missing);
  const areOnline = [...indexes.values()].every(({ state }) => state === 'ONLINE');
  if (missing.length > 0 || !areOnline) await session.run(`CALL db.awaitIndexes(${INDEX_WAIT})`);
}
