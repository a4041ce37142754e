import type { Session } from 'neo4j-driver';

/**
 * Runs a statement that changes the database or its indexes, and again where it fails in passing: another
 * server that gets the same database ready, or an index under way, may hold a lock that ours waits for.
 */
export async function changeDatabase(session: Session, statement: string): Promise<void> {
  await session.executeWrite((transaction) => transaction.run(statement));
}
