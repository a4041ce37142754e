import type { Session } from 'neo4j-driver';
import { MARK } from '../encoding/names.js';
import { mergeUses, parseUses, type StoredUses } from './merge-uses.js';
import type { TextUses } from './text-counts.js';

/** How long saving may take, in milliseconds: a write of records holds the lock of the mark until its end. */
const SAVE_TIMEOUT = 1000;

/** Reads which texts were run how often, which is stored beside the version of the data. */
export async function readStoredUses(session: Session): Promise<StoredUses> {
  const { records } = await session.run<{ uses: unknown }>(
    `MATCH (m:${MARK}) RETURN m.uses AS uses LIMIT 1`,
  );
  return parseUses(records[0]?.get('uses'));
}

/**
 * Adds to what is stored. The lock of the mark is taken before it is read, so that of several servers none loses
 * what another has counted.
 */
export async function addStoredUses(session: Session, counted: readonly TextUses[]): Promise<void> {
  if (counted.length === 0) return;
  const limits = { timeout: SAVE_TIMEOUT };
  const transaction = await session.beginTransaction(limits);
  const { records } = await transaction.run<{ uses: unknown }>(
    `MATCH (m:${MARK}) WITH m LIMIT 1 SET m.isCounting = true RETURN m.uses AS uses`,
  );
  const [mark] = records;
  if (mark !== undefined) {
    const merged = mergeUses(parseUses(mark.get('uses')), counted, Date.now());
    await transaction.run(`MATCH (m:${MARK}) SET m.uses = $uses REMOVE m.isCounting`, {
      uses: JSON.stringify(merged),
    });
  }
  await transaction.commit();
}
