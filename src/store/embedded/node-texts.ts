import type { JsonText } from '../../json/json-text.js';
import type { StoredNode } from './graph.js';

/** Characters kept at once, and what each text costs beside its own. */
const MOST_CHARACTERS = 32_000_000;
const OVERHEAD = 64;

/** The texts of nodes, all written of the same fields. */
export type KeptTexts = Map<StoredNode, JsonText>;

/**
 * Keeps what was written of nodes: most of an answer are the same few properties of the same people,
 * countries and offices. Bounded, and forgotten when the graph changes.
 */
export class NodeTexts {
  readonly #kept = new Set<KeptTexts>();
  #characters = 0;

  keep(texts: KeptTexts, node: StoredNode, text: JsonText): void {
    this.#characters += text.length + OVERHEAD;
    if (this.#characters > MOST_CHARACTERS) this.clear();
    texts.set(node, text);
    this.#kept.add(texts);
  }

  clear(): void {
    for (const texts of this.#kept) texts.clear();
    this.#kept.clear();
    this.#characters = 0;
  }
}
