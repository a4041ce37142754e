import { ByteTexts } from '../../kernel/byte-texts.js';

/** Texts of at most this many bytes are interned. */
const SHORT = 20;
const MOST_INTERNED = 100_000;

const LINE_FEED = 10;
const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
const BACKSLASH = 92;

/** An integer of at most this many digits is printed the same after it is parsed. */
const MOST_DIGITS = 9;

/**
 * Reads lines of JSON from left to right, as bytes. If a method does not find what it expects, the caller
 * gives up on the line.
 */
export class PrintedBytes {
  #bytes: Buffer = Buffer.alloc(0);
  #at = 0;
  readonly #interned = new ByteTexts();
  /** The interned texts by their numbers. */
  readonly #texts: string[] = [];

  /** Moves on to the next chunk, of whole lines. */
  open(bytes: Buffer): void {
    this.#bytes = bytes;
    this.#at = 0;
  }

  get bytes(): Buffer {
    return this.#bytes;
  }

  get at(): number {
    return this.#at;
  }

  goTo(at: number): void {
    this.#at = at;
  }

  /** Skips these bytes if they come next. */
  skip(expected: Uint8Array): boolean {
    const end = this.#endOf(expected, this.#at);
    if (end === -1) return false;
    this.#at = end;
    return true;
  }

  /** Skips a comma and these bytes if both come next. */
  skipAfterComma(expected: Uint8Array): boolean {
    if (this.#bytes[this.#at] !== COMMA) return false;
    const end = this.#endOf(expected, this.#at + 1);
    if (end === -1) return false;
    this.#at = end;
    return true;
  }

  /** The end of these bytes if they begin at `start`; else -1. */
  #endOf(expected: Uint8Array, start: number): number {
    const bytes = this.#bytes;
    const { length } = expected;
    if (start + length > bytes.length) return -1;
    for (let at = 0; at < length; at += 1) if (bytes[start + at] !== expected[at]) return -1;
    return start + length;
  }

  /** The end of the text that begins here, before its closing quote; -1 if it has escapes or no end. */
  textEnd(): number {
    const bytes = this.#bytes;
    for (let at = this.#at; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === QUOTE) return at;
      if (byte === BACKSLASH || byte === LINE_FEED) return -1;
    }
    return -1;
  }

  /** Reads the rest of a text, up to its closing quote; `undefined` if it has escapes or no end. */
  textRest(): string | undefined {
    const start = this.#at;
    const end = this.textEnd();
    if (end === -1) return undefined;
    this.#at = end + 1;
    if (end - start > SHORT) return this.#bytes.toString('utf8', start, end);
    const number = this.#interned.find(this.#bytes, start, end);
    if (number !== -1) return this.#texts[number];
    const text = this.#bytes.toString('utf8', start, end);
    if (this.#interned.length < MOST_INTERNED) {
      this.#texts[this.#interned.add(this.#bytes, start, end)] = text;
    }
    return text;
  }

  /** Reads a number without an exponent; `undefined` if JSON would print it differently. */
  number(): number | undefined {
    const bytes = this.#bytes;
    const start = this.#at;
    let at = start;
    let value = 0;
    for (let byte = bytes[at]; isDigit(byte); byte = bytes[at]) {
      value = 10 * value + byte - ZERO;
      at += 1;
    }
    const byte = bytes[at];
    const isPlain = byte !== POINT && byte !== MINUS && at > start && at - start <= MOST_DIGITS;
    if (!isPlain || (bytes[start] === ZERO && at - start > 1)) return this.#otherNumber(start);
    this.#at = at;
    return value;
  }

  #otherNumber(start: number): number | undefined {
    const bytes = this.#bytes;
    let at = bytes[start] === MINUS ? start + 1 : start;
    for (let byte = bytes[at]; byte === POINT || isDigit(byte); byte = bytes[at]) at += 1;
    const printed = bytes.toString('latin1', start, at);
    const value = Number(printed);
    if (String(value) !== printed) return undefined;
    this.#at = at;
    return value;
  }
}

function isDigit(byte: number | undefined): byte is number {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}
