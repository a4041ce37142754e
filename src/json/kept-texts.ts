import type { JsonText } from './json-text.js';

/** What each text costs beside its bytes and those of its key, in about. */
const OVERHEAD = 150;

/** A text as large as this part of all that may be kept is not worth what it would displace. */
const LARGEST_PART = 1 / 8;

/**
 * Keeps texts that may be wanted again: those of nodes, since most of an answer are the same few
 * properties of the same people, countries and offices, and whole answers, as the bytes that they are
 * sent as. Past its bound it forgets all of them; so it does when the graph changes.
 */
export class KeptTexts {
  readonly #most: number;
  readonly #kept = new Set<{ clear(): void }>();
  #bytes = 0;

  /** `most` bytes; 0 keeps nothing. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Whether anything is kept at all. */
  get areKept(): boolean {
    return this.#most > 0;
  }

  keep<Key, Text extends JsonText | Buffer>(texts: Map<Key, Text>, key: Key, text: Text): void {
    const size = text.length + OVERHEAD + (typeof key === 'string' ? key.length : 0);
    if (size > this.#most * LARGEST_PART) return;
    this.#bytes += size;
    if (this.#bytes > this.#most) {
      this.clear();
      this.#bytes = size;
    }
    texts.set(key, text);
    this.#kept.add(texts);
  }

  clear(): void {
    for (const texts of this.#kept) texts.clear();
    this.#kept.clear();
    this.#bytes = 0;
  }
}
