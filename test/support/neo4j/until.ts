import { setTimeout as wait } from 'node:timers/promises';

const PAUSE = 100;

/**
 * Polls until the result passes, and resolves to it.
 *
 * @throws Error with the last result after `timeout`, in milliseconds.
 */
export async function until<Seen>(
  poll: () => Promise<Seen>,
  passes: (seen: Seen) => boolean,
  timeout = 20_000,
): Promise<Seen> {
  const end = performance.now() + timeout;
  for (;;) {
    const seen = await poll();
    if (passes(seen)) return seen;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(seen)}`);
    await wait(PAUSE);
  }
}
