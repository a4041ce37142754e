/** The codes of the characters that are told apart; any other counts as the last of them before it. */
const TOLD_APART = Buffer.from('-0123456789abcdefghijklmnopqrstuvwxyz');
const LAST = TOLD_APART.length;

/** How many characters a number holds: 38 to the power of 10 is below 2 to the power of 53. */
const LENGTH = 10;

/** By code: how many of those characters have this code or a smaller one. */
const RANKS = Uint8Array.from(
  { length: 128 },
  (_, code) => TOLD_APART.filter((each) => each <= code).length,
);

/**
 * A number for the characters of a text from a position on. If it is smaller than that of another text, what follows
 * the position comes before what follows it there, by code point; if both are equal, the texts have to be compared.
 */
export function textPrefix(text: string, start: number): number {
  let prefix = 0;
  let isTold = true;
  for (let index = start; index < start + LENGTH; index += 1) {
    const code = text.charCodeAt(index); // NaN behind the end
    const rank = RANKS[code] ?? (code > 0 ? LAST : 0);
    prefix = prefix * (LAST + 1) + (isTold ? rank : LAST);
    // Nothing behind such a character may tell texts apart that it does not.
    if (code >= 0 && TOLD_APART[rank - 1] !== code) isTold = false;
  }
  return prefix;
}
