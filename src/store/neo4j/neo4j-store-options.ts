import type { StatementTimes } from '../ran-statement.js';
import type { Neo4jConnection } from './connection/neo4j-connection.js';

/** Where a Neo4j is and how it is used. */
export interface Neo4jStoreOptions extends Neo4jConnection {
  /** How long one statement may take, in milliseconds. */
  readonly readTimeout: number;
  /** Called with the times of each statement that reads. */
  readonly onTimes?: ((times: StatementTimes) => void) | undefined;
}
