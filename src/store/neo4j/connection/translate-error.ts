import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import { nonconformingValue } from '../../nonconforming-value.js';
import { isRefusal } from './explain-unavailability.js';

const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

/** A function was given a value of the wrong type: such a value can only come from the database. */
const KIND_MISMATCH = 'Neo.ClientError.Statement.TypeError';

/** Further codes, beside those of refusals and transient failures, after which a retry may succeed later. */
const AWAY = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  // By an administrator, or by the server as it stops.
  'Neo.ClientError.Transaction.Terminated',
]);

/**
 * Translates an error of the driver to a CommuniqueError for the client. Messages of Neo4j contain
 * statements and addresses, so they go into the cause, which is logged and never sent.
 */
export function translateError(
  error: unknown,
  { readTimeout }: { readonly readTimeout: number },
): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (TIMED_OUT.has(error.code)) {
    return new CommuniqueError(
      'TIMEOUT',
      `the question took longer than ${readTimeout} ms; ask for fewer rows, or filter by something that few nodes have`,
      { cause: error },
    );
  }
  if (isPoolExhausted(error)) {
    return unavailable('all connections to the database are busy; ask again in a while', error);
  }
  if (AWAY.has(error.code) || isRefusal(error) || isRetryableError(error) || isClosed(error)) {
    return unavailable('the database cannot be reached at the moment; ask again in a while', error);
  }
  if (error.code === KIND_MISMATCH) {
    return nonconformingValue(
      'the database holds a value of another kind than the schema says, from which this cannot be computed',
      { cause: error },
    );
  }
  if (isIndexMissing(error)) {
    return unavailable(
      'the database has lost the index of its texts; the server creates it when it is started again',
      error,
    );
  }
  return new CommuniqueError('INTERNAL', 'Neo4j refused a statement', { cause: error });
}

function unavailable(message: string, cause: Neo4jError): CommuniqueError {
  return new CommuniqueError('STORE_UNAVAILABLE', message, { cause });
}

/** The driver has no code for this. */
function isPoolExhausted({ message }: Neo4jError): boolean {
  return message.startsWith('Connection acquisition timed out');
}

/** Whether somebody has dropped the full-text index; Neo4j has only a code for all failures of procedures. */
function isIndexMissing({ message }: Neo4jError): boolean {
  return message.includes('There is no such fulltext schema index');
}

/** Whether the store was closed during a read; the driver has no code for this either. */
function isClosed({ message }: Neo4jError): boolean {
  return message.startsWith('Pool is closed') || message.includes('closed session');
}
