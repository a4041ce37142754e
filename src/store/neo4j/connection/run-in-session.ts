import type { Session } from 'neo4j-driver';
import type { StatementTimes } from '../../ran-statement.js';
import type { ReadOptions } from '../../store.js';
import type { RawRow } from '../encoding/projection.js';
import { describeRun, timesOf } from './describe-run.js';
import { closeQuietly } from './ping.js';

/** A statement, the values of its one parameter `p`, and how long it may take in milliseconds. */
export interface TimedStatement {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly time: number;
}

/** How a statement is run. */
export interface RunOptions extends ReadOptions {
  readonly onTimes?: ((times: StatementTimes) => void) | undefined;
}

/**
 * Runs a statement in auto-commit, which is half the round trips of an explicit transaction, and closes the session.
 * When the signal is aborted, it rejects and Neo4j ends the statement: closing its session resets the connection.
 */
export function runInSession(
  session: Session,
  { text, values, time }: TimedStatement,
  { signal, onStatement, onTimes }: RunOptions,
): Promise<readonly RawRow[]> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      reject(signal?.reason as Error);
      void closeQuietly(session);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    session
      .run(text, { p: values }, { timeout: time })
      .then(({ records, summary }) => {
        onTimes?.(timesOf(summary));
        onStatement?.(describeRun(text, values, summary, records.length));
        return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
      })
      .finally(() => {
        signal?.removeEventListener('abort', cancel);
        return closeQuietly(session);
      })
      .then(resolve, reject);
  });
}
