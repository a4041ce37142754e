import { Neo4jError, type Session } from 'neo4j-driver';

/** `IF NOT EXISTS` does not see what a transaction creates that ends just before ours. */
const CREATED_MEANWHILE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';

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
  const change = (): Promise<unknown> =>
    session.executeWrite((transaction) =>
      Promise.all(statements.map((statement) => transaction.run(statement))),
    );
  try {
    await change();
  } catch (error) {
    if (!(error instanceof Neo4jError) || error.code !== CREATED_MEANWHILE) throw error;
    await change(); // another server has created what we were about to
  }
}
