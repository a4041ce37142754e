/**
 * Compares texts by code point, as UTF-8 bytes compare; returns a negative number, zero or a positive one.
 *
 * JavaScript's `<` compares UTF-16 units, which differs where a surrogate (U+10000
 * and above) meets a unit from U+E000 to U+FFFF.
 */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a !== b) return codePointRank(a) - codePointRank(b);
  }
  return left.length - right.length;
}

/** Moves surrogates above the rest of the basic plane, where their code points sort. */
function codePointRank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** UTF-16 units whose order differs from that of code points. */
const SURROGATES_AND_BEYOND = /[\ud800-\uffff]/;

/**
 * Returns a function that tells whether a text comes before this one, as `compareText` does; for most texts it is many
 * times as fast.
 */
export function textsBefore(text: string): (other: string) => boolean {
  // The built-in comparison differs only where both texts have such units.
  return SURROGATES_AND_BEYOND.test(text)
    ? (other) => compareText(other, text) < 0
    : (other) => other < text;
}

/** A copy of the list, sorted by `compareText`. */
export function sortTexts(texts: readonly string[]): readonly string[] {
  const isPlain = texts.every((text) => !SURROGATES_AND_BEYOND.test(text));
  // The built-in comparison is many times as fast.
  return isPlain ? [...texts].sort() : [...texts].sort(compareText);
}
