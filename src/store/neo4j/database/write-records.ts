import { Neo4jError, type Session } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import type { GraphRecord } from '../../../model/record.js';
import type { WriteResult } from '../../store.js';
import { putRecords } from './put-records.js';

const NOT_UNIQUE = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/**
 * Writes records in one transaction. If two servers fill an empty database at the same time, the one that comes
 * second finds nodes that did not exist when it began: it writes again, now that they do.
 */
export async function writeRecords(
  session: Session,
  model: GraphModel,
  records: readonly GraphRecord[],
): Promise<WriteResult> {
  const write = (): Promise<WriteResult> =>
    session.executeWrite((transaction) => putRecords(transaction, model, records));
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof Neo4jError) || error.code !== NOT_UNIQUE) throw error;
    return await write();
  }
}
