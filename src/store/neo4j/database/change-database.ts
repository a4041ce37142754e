import type { Session } from 'neo4j-driver';

/**
 * Runs a statement that changes the database or its indexes, and retries it after a transient failure: another
 * server that prepares the same database, or an index being built, may hold a lock that ours waits for.
 */
export async function changeDatabase(session: Session, statement: string): Promise<void> {
  await session.executeWrite((transaction) => transaction.run(statement));
}
