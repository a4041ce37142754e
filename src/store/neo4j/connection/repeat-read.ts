import { setTimeout as wait } from 'node:timers/promises';
import { isRetryableError } from 'neo4j-driver';

/** How often a read is tried. */
const MOST_TRIES = 4;

/** After this time nothing is repeated, in milliseconds: whoever waits had better be told. */
const PATIENCE = 2000;

/** Before the second try, in milliseconds; twice as long before each further one. */
const FIRST_PAUSE = 40;

/**
 * Repeats a read that fails for a passing reason, such as a server that stops or a connection that
 * was cut. `read` is given the time that is left to it, in milliseconds.
 *
 * @throws the last failure, or the reason of the signal.
 */
export async function repeatRead<Result>(
  read: (time: number) => Promise<Result>,
  { time, signal }: { readonly time: number; readonly signal: AbortSignal | undefined },
): Promise<Result> {
  const started = performance.now();
  for (let tries = 1; ; tries += 1) {
    signal?.throwIfAborted();
    const passed = performance.now() - started;
    try {
      return await read(Math.max(1, Math.ceil(time - passed)));
    } catch (error) {
      signal?.throwIfAborted();
      const isLate = performance.now() - started > Math.min(PATIENCE, time);
      if (tries === MOST_TRIES || isLate || !isRetryableError(error)) throw error;
    }
    // By chance more or less, so that many who failed together do not come back together.
    const pause = FIRST_PAUSE * 2 ** (tries - 1) * (0.5 + Math.random());
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}
