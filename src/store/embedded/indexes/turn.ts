/** How long reading may hold up everything else in the process, in milliseconds, one plan aside. */
const LONGEST_TURN = 25;

/**
 * Lets the process breathe between plans: a request with many root fields asks for them all at
 * once, and until the last is answered no timer, no signal and no other request would be heard.
 */
export class Turn {
  #began: number | undefined;

  /** Whether the turn has taken so long that the next plan should wait for another. */
  get isOver(): boolean {
    return this.#began !== undefined && performance.now() - this.#began > LONGEST_TURN;
  }

  /** Waits for a turn that has time left. */
  async next(): Promise<void> {
    while (this.isOver) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Notes that work begins; the turn ends when the process goes on to other things. */
  begin(): void {
    if (this.#began !== undefined) return;
    this.#began = performance.now();
    setImmediate(() => {
      this.#began = undefined;
    });
  }
}
