import type { Session } from 'neo4j-driver';
import type { GraphModel } from '../../model/graph-model.js';
import type { ExpectedRead, WarmUpOptions, WarmUpReport } from '../expected-read.js';
import type { PlanCaches } from './answer-plan.js';
import { createDriver } from './connection/create-driver.js';
import type { Neo4jConnection } from './connection/neo4j-connection.js';
import { openSession } from './connection/open-session.js';
import { closeQuietly } from './connection/ping.js';
import type { RunStatement } from './connection/run-statement.js';
import { translateError } from './connection/translate-error.js';
import { constantTexts, expectedTexts } from './expected-texts.js';
import { explainText } from './planning/explain-text.js';
import type { ReaderTraffic } from './planning/reader-traffic.js';
import { readStoredUses } from './planning/stored-uses.js';

/** What a store is warmed up with. */
export interface WarmUpContext {
  readonly model: GraphModel;
  readonly caches: PlanCaches;
  readonly traffic: ReaderTraffic;
  readonly options: Neo4jConnection & {
    /** How long one statement may take, in milliseconds. */
    readonly readTimeout: number;
  };
}

/**
 * Has Neo4j plan what will probably be asked: first the texts that are always the same, then those that were run
 * most in earlier runs, then those of `expected`, in this order. Before each it waits until nobody reads. All run
 * over one connection of its own, so that none is taken from those who read.
 *
 * @throws CommuniqueError `STORE_UNAVAILABLE` if Neo4j becomes unavailable, or the reason of the signal.
 */
export async function planAhead(
  context: WarmUpContext,
  expected: readonly ExpectedRead[],
  warmUp: WarmUpOptions,
): Promise<WarmUpReport> {
  const { options } = context;
  const { signal } = warmUp;
  signal.throwIfAborted();
  const driver = createDriver(
    { ...options, poolSize: 1 },
    { connectionAcquisitionTimeout: 60_000 },
  );
  const session = openSession(driver, options, 'READ');
  // Not awaited: Neo4j does not interrupt its planner.
  const close = (): void => void closeQuietly(session).then(() => driver.close());
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
  });
  try {
    return await Promise.race([planTexts({ ...context, session }, expected, warmUp), aborted]);
  } catch (error) {
    throw translateError(error, options);
  } finally {
    close();
  }
}

interface PlanningContext extends WarmUpContext {
  readonly session: Session;
}

async function planTexts(
  context: PlanningContext,
  expected: readonly ExpectedRead[],
  { signal, onPlanned, onFailure }: WarmUpOptions,
): Promise<WarmUpReport> {
  const { session, traffic, options } = context;
  const done = new Set<string>();
  let failed = 0;
  for await (const text of textsOf(context, expected, signal)) {
    if (done.has(text)) continue;
    done.add(text);
    await traffic.quiet(signal);
    const fault = await explainText(session, text, options.readTimeout);
    if (fault === undefined) {
      onPlanned?.(text);
    } else {
      failed += 1;
      onFailure?.('a statement could not be planned', fault);
    }
  }
  return { planned: done.size - failed, failed };
}

async function* textsOf(
  { model, caches, session, traffic, options }: PlanningContext,
  expected: readonly ExpectedRead[],
  signal: AbortSignal,
): AsyncGenerator<string> {
  yield* constantTexts(model);
  const { uses } = await readStoredUses(session);
  for (const [text] of uses) yield text;
  const run: RunStatement = async (text, values) => {
    await traffic.quiet(signal);
    const { records } = await session.run(text, { p: values }, { timeout: options.readTimeout });
    return records.map((record) => record.keys.map((key) => record.get(key) as unknown));
  };
  for (const each of expected) yield* await expectedTexts(model, each, caches, run);
}
