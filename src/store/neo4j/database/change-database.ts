import type { Session } from 'neo4j-driver';

/**
 * Runs statements that change the database or its indexes in one transaction, and retries them after a transient
 * failure: another server that prepares the same database, or an index being built, may hold a lock that ours
 * waits for. They are sent together.
 */
export async function changeDatabase(
  session: Session,
  statements: readonly string[],
): Promise<void> {
  if (statements.length === 0) return;
  await session.executeWrite((transaction) =>
    Promise.all(statements.map((statement) => transaction.run(statement))),
  );
}
