/** Where a Neo4j is and how it is used. */
export interface Neo4jConnection {
  /** Without a name and a password in it: it stands in messages. */
  readonly uri: string;
  readonly username: string | undefined;
  /** Absent: the server asks for no log-in. */
  readonly password: string | undefined;
  /** Absent: the server's own default. */
  readonly database: string | undefined;
  /** Connections at most; who comes when all are busy waits. */
  readonly poolSize: number;
  /** How long it may take until a connection is open, in milliseconds; 5000 where not given. */
  readonly connectionTimeout?: number;
}

/** The one who logs in where nobody is named. */
export const DEFAULT_USERNAME = 'neo4j';
