import { flatten } from '../../../json/flatten.js';
import type { JsonText } from '../../../json/json-text.js';
import type { TextCache } from './text-cache.js';
import type { StoredNode, StoredProperties } from '../graph/graph.js';
import type { NodeWriter } from './writer-compiler.js';

interface CachedText {
  readonly text: JsonText;
  /** What it was written from: the properties, which a write replaces, and the texts of the far nodes. */
  readonly properties: StoredProperties;
  readonly far: readonly JsonText[];
}

const NONE: readonly JsonText[] = Object.freeze([]);

/**
 * Caches the texts of nodes, which depend on their own properties and, for each of `ones`, on the text that it
 * writes of another node. A text is found again as long as these are the same, so no write has to evict it.
 */
export function cacheTexts(
  write: NodeWriter,
  ones: readonly NodeWriter[],
  texts: TextCache,
): NodeWriter {
  const cached = new Map<StoredNode, CachedText>();
  return (node, run) => {
    const { properties } = node;
    const far = ones.length === 0 ? NONE : ones.map((each) => each(node, run));
    const known = cached.get(node);
    if (known?.properties === properties && areSame(known.far, far)) return known.text;
    const text = flatten(write(node, run));
    texts.add(cached, node, { text, properties, far }, text.length - (known?.text.length ?? 0));
    return text;
  };
}

function areSame(left: readonly JsonText[], right: readonly JsonText[]): boolean {
  for (const [index, text] of left.entries()) if (text !== right[index]) return false;
  return true;
}
