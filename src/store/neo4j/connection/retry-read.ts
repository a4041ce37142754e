import { setTimeout as wait } from 'node:timers/promises';
import { isRetryableError } from 'neo4j-driver';

/** How often a read is attempted. */
const MOST_ATTEMPTS = 4;

/** After this time nothing is retried, in milliseconds: it is better to report the failure. */
const RETRY_TIME = 2000;

/** Before the second attempt, in milliseconds; twice as long before each further one. */
const FIRST_PAUSE = 40;

/**
 * Retries a read that fails for a transient reason, such as a server that stops or a connection that
 * is cut. `read` gets the time that it has left, in milliseconds.
 *
 * @throws the last failure, or the reason of the signal.
 */
export async function retryRead<Result>(
  read: (time: number) => Promise<Result>,
  { time, signal }: { readonly time: number; readonly signal: AbortSignal | undefined },
): Promise<Result> {
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    signal?.throwIfAborted();
    const passed = performance.now() - started;
    try {
      return await read(Math.max(1, Math.ceil(time - passed)));
    } catch (error) {
      signal?.throwIfAborted();
      const isLate = performance.now() - started > Math.min(RETRY_TIME, time);
      if (attempt === MOST_ATTEMPTS || isLate || !isRetryableError(error)) throw error;
    }
    // With jitter, so that many reads that failed together are not retried together.
    const pause = FIRST_PAUSE * 2 ** (attempt - 1) * (0.5 + Math.random());
    await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}
