import type { Session } from 'neo4j-driver';
import type { StatementTimes } from '../../ran-statement.js';
import type { ReadOptions } from '../../store.js';
import type { RawRow } from '../encoding/projection.js';
import { describeRun, timesOf } from './describe-run.js';
import { closeQuietly } from './ping.js';
import { withoutStackTraces } from './without-stack-traces.js';

/** A statement, the values of its one parameter `p`, and how long it may take in milliseconds. */
export interface TimedStatement {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly time: number;
}

/** How a statement is run. */
export interface RunOptions {
  readonly signal: AbortSignal | undefined;
  readonly onStatement: ReadOptions['onStatement'] | undefined;
  readonly onTimes: ((times: StatementTimes) => void) | undefined;
  /** Called when Neo4j has planned the statement, and sends the first rows. */
  readonly onPlanned: () => void;
}

/**
 * Runs a statement in auto-commit, which is half the round trips of an explicit transaction, and closes the session.
 * When the signal is aborted, it rejects and Neo4j ends the statement: closing its session resets the connection.
 */
export async function runInSession(
  session: Session,
  statement: TimedStatement,
  options: RunOptions,
): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  await receiveRows(session, statement, options, rows);
  // The list that the driver's objects refer to is left empty. Through the driver, an old session keeps later ones
  // alive until V8 collects its old generation; were the rows part of that, two thirds of all that is allocated would
  // survive the collections of the young generation, and be copied by them.
  return rows.splice(0);
}

function receiveRows(
  session: Session,
  { text, values, time }: TimedStatement,
  { signal, onStatement, onTimes, onPlanned }: RunOptions,
  rows: RawRow[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      reject(signal?.reason as Error);
      void closeQuietly(session);
    };
    signal?.addEventListener('abort', cancel, { once: true });
    const close = (): Promise<void> => {
      signal?.removeEventListener('abort', cancel);
      return closeQuietly(session);
    };
    withoutStackTraces(() => session.run(text, { p: values }, { timeout: time })).subscribe({
      onKeys: onPlanned,
      onNext: (record) => {
        rows.push(record.keys.map((key) => record.get(key) as unknown));
      },
      onCompleted: (summary) => {
        onTimes?.(timesOf(summary));
        onStatement?.(describeRun(text, values, summary, rows.length));
        void close().then(resolve);
      },
      onError: (error) => {
        void close().then(() => {
          reject(error);
        });
      },
    });
  });
}
