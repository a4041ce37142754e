import type { EdgeRecord } from '../model/record.js';

/** A 64-bit hash in two lanes of 32 bits, each like FNV-1a with its own multiplier. */
class Hash {
  high = 0x811c9dc5 | 0;
  low = 0xcbf29ce4 | 0;

  mix(unit: number): void {
    this.high = Math.imul(this.high ^ unit, 0x01000193);
    this.low = Math.imul(this.low ^ unit, 0x5bd1e995) ^ (this.low >>> 15);
  }

  mixText(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.mix(text.charCodeAt(index));
  }

  /** Sixteen bits at a time. */
  mixHash({ high, low }: Hash): void {
    this.mix(high >>> 16);
    this.mix(high & 0xffff);
    this.mix(low >>> 16);
    this.mix(low & 0xffff);
  }
}

/** Cached hashes of ids and names, which recur on many edges; cleared when full. */
const hashes = new Map<string, Hash>();
const MOST_CACHED = 20_000;

/**
 * The id of an edge in views and files: always the same for the same edge, in every store.
 *
 * `e:` and fourteen characters: a 64-bit hash of its type, its ends and the values of the
 * relationship's key. The probability that two of five million edges share an id is one in a million.
 */
export function edgeId({ type, from, to, properties }: EdgeRecord, key: readonly string[]): string {
  const hash = new Hash();
  hash.mixHash(hashOf(type));
  hash.mixHash(hashOf(from));
  hash.mixHash(hashOf(to));
  for (const name of key) {
    const value = new Hash();
    value.mixText(JSON.stringify(properties[name] ?? null));
    hash.mixHash(value);
  }
  return `e:${digits(hash.high)}${digits(hash.low)}`;
}

function hashOf(text: string): Hash {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = new Hash();
  hash.mixText(text);
  if (hashes.size >= MOST_CACHED) hashes.clear();
  hashes.set(text, hash);
  return hash;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/** 32 bits as seven digits of five bits each, the first of two bits. */
function digits(lane: number): string {
  let text = '';
  for (let shift = 30; shift >= 0; shift -= 5) text += DIGITS[(lane >>> shift) & 31] ?? '';
  return text;
}
