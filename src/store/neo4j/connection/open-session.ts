import neo4j, { type Driver, type Session } from 'neo4j-driver';
import type { Neo4jConnection } from './neo4j-connection.js';

/** Opens a session, which connects when it is first used. One that reads is refused whatever writes. */
export function openSession(
  driver: Driver,
  { database }: Pick<Neo4jConnection, 'database'>,
  access: 'READ' | 'WRITE',
): Session {
  return driver.session({
    defaultAccessMode: access === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
    fetchSize: 2000,
    ...(database === undefined ? {} : { database }),
  });
}
