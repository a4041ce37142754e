import type { EdgeRecord } from '../model/record.js';

/** A hash of 64 bits in two lanes, each as FNV-1a has one, with a multiplier of its own. */
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

/** Of ids and names, which stand on many edges; forgotten when they are many. */
const hashes = new Map<string, Hash>();
const MOST_CACHED = 20_000;

/**
 * The id of an edge in views and files: the same for the same edge in every store and at all times.
 *
 * `e:` and fourteen characters: 64 bits of a hash of its type, its ends and the values of the
 * relationship's key. Among five million edges two of them share an id with a chance of one in a
 * million.
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

/** 32 bits in seven digits of five bits each; the first has but two. */
function digits(lane: number): string {
  let text = '';
  for (let shift = 30; shift >= 0; shift -= 5) text += DIGITS[(lane >>> shift) & 31] ?? '';
  return text;
}
