import { setTimeout as wait } from 'node:timers/promises';

const PAUSE = 100;

/**
 * Looks again and again until what is seen passes, and returns it.
 *
 * @throws Error with what was seen last, when `patience` is over, in milliseconds.
 */
export async function until<Seen>(
  look: () => Promise<Seen>,
  passes: (seen: Seen) => boolean,
  patience = 20_000,
): Promise<Seen> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = await look();
    if (passes(seen)) return seen;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(seen)}`);
    await wait(PAUSE);
  }
}
