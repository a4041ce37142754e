/** The most texts that are counted, and their characters together: the memory that this takes is bounded. */
const MOST_TEXTS = 1000;
const MOST_CHARACTERS = 2_000_000;

/** A text, and how often it was run. */
export type TextUses = readonly [text: string, uses: number];

/** Counts how often each text of a statement is run. */
export class TextCounts {
  #uses = new Map<string, number>();
  #characters = 0;

  add(text: string, uses = 1): void {
    const known = this.#uses.get(text);
    if (known === undefined) this.#characters += text.length;
    this.#uses.set(text, (known ?? 0) + uses);
    while (this.#uses.size > MOST_TEXTS || this.#characters > MOST_CHARACTERS) this.#age();
  }

  /** What was counted since the last time. */
  take(): readonly TextUses[] {
    const taken = [...this.#uses];
    this.#uses = new Map();
    this.#characters = 0;
    return taken;
  }

  /** Halves all counts, and forgets what was run once: what is frequent stays. */
  #age(): void {
    for (const [text, uses] of this.#uses) {
      const half = Math.floor(uses / 2);
      if (half > 0) {
        this.#uses.set(text, half);
      } else {
        this.#uses.delete(text);
        this.#characters -= text.length;
      }
    }
  }
}
