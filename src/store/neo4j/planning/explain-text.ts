import { Neo4jError, type Session } from 'neo4j-driver';

/**
 * Has Neo4j plan a statement without running it. The plan is cached for the run: a text is planned once for each
 * type of its parameters, so that a map stands for every map, even where it is empty. A session that only reads
 * refuses whatever else a stored text might do.
 *
 * @returns why it cannot be planned, or `undefined`
 * @throws the error of the driver if Neo4j is not available.
 */
export async function explainText(
  session: Session,
  text: string,
  timeout: number,
): Promise<Neo4jError | undefined> {
  try {
    await session.run(`EXPLAIN ${text}`, { p: {} }, { timeout });
    return undefined;
  } catch (error) {
    if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Statement.')) {
      return error;
    }
    throw error;
  }
}
