/** Where a Neo4j is and how it is used. */
export interface Neo4jConnection {
  /** Contains no user name and no password: messages show it. */
  readonly uri: string;
  readonly username: string | undefined;
  /** Absent: the server asks for no log-in. */
  readonly password: string | undefined;
  /** Absent: the server's own default. */
  readonly database: string | undefined;
  /** The largest number of connections; when all are busy, statements wait for one. */
  readonly poolSize: number;
  /** How long it may take to open a connection, in milliseconds; 5000 by default. */
  readonly connectionTimeout?: number;
}

/** Logs in if no other user is named. */
export const DEFAULT_USERNAME = 'neo4j';
