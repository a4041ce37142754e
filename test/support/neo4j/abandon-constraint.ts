import type { Driver } from 'neo4j-driver';

const UNOWNED = `SHOW INDEXES YIELD name, type, owningConstraint
  WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name AS text`;

const THIS_TRANSACTION = `SHOW TRANSACTIONS YIELD transactionId, currentQuery
  WHERE currentQuery STARTS WITH 'SHOW TRANSACTIONS' RETURN transactionId AS text`;

/**
 * Ends a transaction of these statements, which create constraints in a database without indexes, like a server that
 * is stopped, and again until Neo4j leaves an index behind. Resolves to its name.
 */
export async function abandonConstraint(
  driver: Driver,
  statements: readonly string[],
): Promise<string> {
  const readUnowned = async (): Promise<string | undefined> => {
    const { records } = await driver.executeQuery(UNOWNED);
    return records[0]?.get('text') as string | undefined;
  };
  for (;;) {
    const session = driver.session();
    const transaction = session.beginTransaction();
    const { records } = await transaction.run<{ text: string }>(THIS_TRANSACTION);
    const ended = Promise.allSettled(statements.map((statement) => transaction.run(statement)));
    while ((await readUnowned()) === undefined); // without a pause: it has to be ended in the middle
    await driver.executeQuery('TERMINATE TRANSACTION $id', { id: records[0]?.get('text') });
    await ended;
    await session.close();
    const left = await readUnowned();
    if (left !== undefined) return left;
  }
}
