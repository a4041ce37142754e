/**
 * How long nobody must have read before it is quiet, in milliseconds. The statements of a question follow each other
 * sooner, and so do most questions of somebody who explores.
 */
const PAUSE = 500;

/** Under steady load it is never quiet: after this time whoever waits has a turn anyway, in milliseconds. */
const LONGEST_WAIT = 5000;

/** Counts the reads in flight, so that work in the background can wait until there are none. */
export class ReaderTraffic {
  #inFlight = 0;
  #lastLeft = -Infinity;
  readonly #waiting = new Set<() => void>();

  enter(): void {
    this.#inFlight += 1;
  }

  leave(): void {
    this.#inFlight -= 1;
    if (this.#inFlight > 0) return;
    this.#lastLeft = performance.now();
    for (const resume of this.#waiting) resume();
  }

  /**
   * Resolves when nobody has read for a while, or at the latest after five seconds. It is woken by the last reader
   * and by a timer, and does not look in between.
   *
   * @throws the reason of the signal.
   */
  async quiet(signal: AbortSignal): Promise<void> {
    const end = performance.now() + LONGEST_WAIT;
    for (;;) {
      signal.throwIfAborted();
      const now = performance.now();
      const rest = this.#lastLeft + PAUSE - now;
      if (now >= end || (this.#inFlight === 0 && rest <= 0)) return;
      await this.#pause(this.#inFlight > 0 ? end - now : Math.min(rest, end - now), signal);
    }
  }

  /** Resolves when the time is over, the last reader leaves, or the signal is aborted. */
  #pause(milliseconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const resume = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(resume);
        signal.removeEventListener('abort', resume);
        resolve();
      };
      const timer = setTimeout(resume, milliseconds).unref();
      this.#waiting.add(resume);
      signal.addEventListener('abort', resume);
    });
  }
}
