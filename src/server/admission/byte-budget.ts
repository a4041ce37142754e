/** Bytes that many hold together. */
export class ByteBudget {
  readonly most: number;
  #held = 0;

  constructor(most: number) {
    this.most = most;
  }

  get held(): number {
    return this.#held;
  }

  /** Holds some more; false, and nothing is held, where that would be too many. */
  take(bytes: number): boolean {
    if (this.#held + bytes > this.most) return false;
    this.#held += bytes;
    return true;
  }

  giveBack(bytes: number): void {
    this.#held -= bytes;
  }
}
