import type { EdgeRecord } from '../model/record.js';

/**
 * The id of an edge in views and files: the same for the same edge in every store and at all times.
 *
 * `e:` and fourteen characters: 64 bits of a hash of its type, its ends and the values of the
 * relationship's key. Among five million edges two of them share an id with a chance of one in a
 * million. The hash mixes two lanes of 32 bits, each as FNV-1a does with a multiplier of its own.
 */
export function edgeId(edge: EdgeRecord, key: readonly string[]): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  const mix = (text: string): void => {
    for (let index = 0; index <= text.length; index += 1) {
      // One past the end a mark, which no text holds, keeps neighbouring texts apart.
      const unit = index === text.length ? 0x110000 : text.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x5bd1e995) ^ (low >>> 15);
    }
  };
  mix(edge.type);
  mix(edge.from);
  mix(edge.to);
  for (const name of key) mix(JSON.stringify(edge.properties[name] ?? null));
  return `e:${digits(high)}${digits(low)}`;
}

const DIGITS = '0123456789abcdefghijklmnopqrstuv';

/** 32 bits in seven digits of five bits each; the first has but two. */
function digits(lane: number): string {
  let text = '';
  for (let shift = 30; shift >= 0; shift -= 5) text += DIGITS[(lane >>> shift) & 31] ?? '';
  return text;
}
