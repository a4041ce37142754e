import type { Session } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { Neo4jConnection } from './neo4j-connection.js';

/** How long a server may take to say that it is there, in milliseconds. */
export const VERIFY_TIMEOUT = 3000;

/** Asks the server for nothing much. @throws CommuniqueError `STORE_UNAVAILABLE` if it is silent. */
export async function answerInTime(session: Session, { uri }: Neo4jConnection): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `Neo4j at ${uri} does not answer within ${VERIFY_TIMEOUT} ms`;
      reject(new CommuniqueError('STORE_UNAVAILABLE', message));
    }, VERIFY_TIMEOUT);
  });
  try {
    await Promise.race([session.run('RETURN 1', {}, { timeout: VERIFY_TIMEOUT }), silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** What goes wrong when a session is closed was told already by what it was used for. */
export async function closeQuietly(session: Session): Promise<void> {
  await session.close().catch(() => undefined);
}
