import { Neo4jError } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import { DEFAULT_USERNAME, type Neo4jConnection } from './neo4j-connection.js';

/** Refusals that a retry does not help: somebody has to change a setting, or the server. */
const REFUSALS: Readonly<Record<string, (connection: Neo4jConnection) => string>> = {
  'Neo.ClientError.Security.Unauthorized': ({ uri, username, password }) =>
    password === undefined
      ? `Neo4j at ${uri} asks for a log-in: set NEO4J_PASSWORD`
      : `Neo4j at ${uri} refuses the password of user "${username ?? DEFAULT_USERNAME}": check NEO4J_USERNAME and NEO4J_PASSWORD`,
  'Neo.ClientError.Security.CredentialsExpired': ({ uri, username }) =>
    `Neo4j at ${uri} wants user "${username ?? DEFAULT_USERNAME}" to choose a new password first`,
  'Neo.ClientError.Security.Forbidden': ({ uri, username }) =>
    `Neo4j at ${uri} does not let user "${username ?? DEFAULT_USERNAME}" do what is needed: read, write and create indexes`,
  'Neo.ClientError.Database.DatabaseNotFound': ({ uri, database }) =>
    `Neo4j at ${uri} has no database "${database ?? 'by default'}": check NEO4J_DATABASE`,
};

const SLOWED_DOWN = 'Neo.ClientError.Security.AuthenticationRateLimit';

/** Whether an error of the driver is a server's refusal to work for us. */
export function isRefusal({ code }: Neo4jError): boolean {
  return code in REFUSALS || code === SLOWED_DOWN;
}

/**
 * Explains to the operator why the store cannot be used: `BAD_SETTINGS` if waiting does not help, otherwise
 * `STORE_UNAVAILABLE`. The message contains the address, so it is not for clients.
 */
export function explainUnavailability(error: unknown, connection: Neo4jConnection): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { uri } = connection;
  const refusal = REFUSALS[error.code];
  if (refusal !== undefined) {
    return new CommuniqueError('BAD_SETTINGS', refusal(connection), { cause: error });
  }
  const message =
    error.code === SLOWED_DOWN
      ? `Neo4j at ${uri} accepts no log-in for a while, after several with a wrong password`
      : `Neo4j at ${uri} ${describeFailure(error)}`;
  return new CommuniqueError('STORE_UNAVAILABLE', message, { cause: error });
}

/** Picks from a network failure what to check; the driver puts it at the end of a long message. */
function describeFailure(error: Neo4jError): string {
  const message = deepestMessage(error);
  if (error.code.startsWith('Neo.ClientError.Schema.')) {
    return `refuses a constraint or an index (${lastSentence(message)})`;
  }
  if (message.includes('ENOTFOUND') || message.includes('EAI_AGAIN')) {
    return 'cannot be found: is the name of the host right?';
  }
  if (message.includes('ECONNREFUSED')) {
    return 'cannot be reached: nothing listens there (ECONNREFUSED)';
  }
  if (message.includes('HTTP')) {
    return 'answers as a web server: use its Bolt port, which is 7687 by default';
  }
  if (/TLS|certificate|SSL/u.test(message)) {
    return `cannot be reached over TLS (${lastSentence(message)}): bolt:// and neo4j:// are plain, bolt+s:// and neo4j+s:// are encrypted`;
  }
  return `cannot be reached (${lastSentence(message)})`;
}

function deepestMessage(error: Error): string {
  return error.cause instanceof Error ? deepestMessage(error.cause) : error.message;
}

function lastSentence(message: string): string {
  return message.split('Caused by: ').at(-1)?.replace(/[.]$/u, '') ?? '';
}
