import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { CommuniqueError } from '../../kernel/errors.js';

/** Codes by which the driver says that no server can be talked to. */
const AWAY = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
]);

const TIMED_OUT = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

/**
 * Puts an error of the driver into one of our codes. Messages of Neo4j hold statements and addresses,
 * so they go into the cause, which is logged and never sent.
 */
export function translateError(
  error: unknown,
  { readTimeout }: { readonly readTimeout: number },
): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (TIMED_OUT.has(error.code)) {
    return new CommuniqueError(
      'TIMEOUT',
      `the question took longer than ${String(readTimeout)} ms; ask for fewer rows, or filter by something that few nodes have`,
      { cause: error },
    );
  }
  if (AWAY.has(error.code) || isRetryableError(error)) {
    return new CommuniqueError(
      'STORE_UNAVAILABLE',
      'the database cannot be reached at the moment; ask again in a while',
      { cause: error },
    );
  }
  return new CommuniqueError('INTERNAL', 'Neo4j refused a statement', { cause: error });
}
