import type { Log } from '../../log/create-log.js';
import type { ExpectedRead } from '../../store/expected-read.js';
import type { Meter } from '../metrics/meter.js';
import type { Store } from '../../store/store.js';

/** What a warm-up depends on. */
export interface WarmUpOptions {
  readonly store: Store;
  /** Called once the store is ready: to find out what will be read takes a while too. */
  readonly expect: () => readonly ExpectedRead[];
  readonly log: Log;
  readonly meter?: Meter;
}

/** Warms up a store in the background, if there is anything to gain; whatever fails is only logged. */
export async function warmUpStore(
  { store, expect, log, meter }: WarmUpOptions,
  signal: AbortSignal,
): Promise<void> {
  if (store.warmUp === undefined) return;
  const started = performance.now();
  try {
    const report = await store.warmUp(expect(), {
      signal,
      onPlanned: () => meter?.observe({ kind: 'planned ahead' }),
      onFailure: (what, error) => {
        log.debug({ err: error }, what);
      },
    });
    const took = Math.round(performance.now() - started);
    log.info({ ...report, took }, 'Neo4j has planned what will probably be asked');
  } catch (error) {
    if (signal.aborted) return;
    log.warn({ err: error }, 'Neo4j could not plan what will probably be asked');
  }
}
