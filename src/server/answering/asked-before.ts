/** So many requests are remembered at the most. */
const SLOTS = 1 << 16;

/**
 * Remembers which requests have come, by hashes in a table of a fixed size. A request takes the place of another one
 * with the same slot; so one that came long ago is forgotten, and rarely one that never came is taken for one that did.
 */
export class AskedBefore {
  readonly #hashes = new Int32Array(SLOTS);

  /** Whether a request came before, as far as is remembered; from now on it has. */
  remember(text: string): boolean {
    const hash = hashOf(text);
    const slot = hash & (SLOTS - 1);
    const came = this.#hashes[slot] === hash;
    this.#hashes[slot] = hash;
    return came;
  }
}

/** FNV-1a, in 32 bits; never 0, which stands for an empty slot. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash === 0 ? 1 : hash;
}
