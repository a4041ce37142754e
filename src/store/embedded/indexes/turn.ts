/** How long plans may block the event loop, in milliseconds; a plan that has begun is finished. */
const LONGEST_TURN = 25;

/**
 * The time that plans may take in one turn of the event loop. A request reads all of its root fields
 * concurrently; without a limit, no timer, signal or other request would be handled until the last one is done.
 */
export class Turn {
  #began: number | undefined;

  /** Whether the time of this turn is used up, so that the next plan should wait for another. */
  get isOver(): boolean {
    return this.#began !== undefined && performance.now() - this.#began > LONGEST_TURN;
  }

  /** Waits for a turn that has time left. */
  async next(): Promise<void> {
    while (this.isOver) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Starts the clock if it is not running; the turn ends when the event loop goes on. */
  begin(): void {
    if (this.#began !== undefined) return;
    this.#began = performance.now();
    setImmediate(() => {
      this.#began = undefined;
    });
  }
}
