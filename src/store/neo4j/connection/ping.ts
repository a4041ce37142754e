import type { Session } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { Neo4jConnection } from './neo4j-connection.js';

/** How long a server may take to answer, in milliseconds. */
export const PING_TIMEOUT = 3000;

/** Runs a trivial statement. @throws CommuniqueError `STORE_UNAVAILABLE` if it is not answered in time. */
export async function ping(session: Session, connection: Neo4jConnection): Promise<void> {
  const answer = () => session.run('RETURN 1', {}, { timeout: PING_TIMEOUT });
  await expectInTime(answer, PING_TIMEOUT, connection);
}

/** Asks, and waits for the answer. @throws CommuniqueError `STORE_UNAVAILABLE` if it takes longer, in milliseconds. */
export async function expectInTime<Answer>(
  ask: () => PromiseLike<Answer>,
  time: number,
  { uri }: Neo4jConnection,
): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `Neo4j at ${uri} did not answer within ${time} ms`;
      reject(new CommuniqueError('STORE_UNAVAILABLE', message));
    }, time);
  });
  try {
    return await Promise.race([ask(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** Closes a session. A failure to close is ignored: the statement that failed has reported the cause. */
export async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}
