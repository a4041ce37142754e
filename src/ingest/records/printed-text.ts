import { isAscii } from 'node:buffer';

/** Texts of at most this length are interned. */
const SHORT = 20;
const MOST_INTERNED = 100_000;

const EMPTY: readonly string[] = Object.freeze([]);

const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/**
 * Reads a line of JSON from left to right. If a method does not find what it expects, the caller gives up on
 * the line.
 *
 * V8 represents a substring as a slice, which keeps the whole chunk alive. So texts that outlive the chunk are
 * copied ("owned"); others are slices ("passing").
 */
export class PrintedText {
  #bytes: Buffer = Buffer.alloc(0);
  #text = '';
  #encoding: 'latin1' | 'utf8' = 'latin1';
  #at = 0;
  #end = 0;
  /** The position of the next backslash: texts before it have no escapes. */
  #escape = -1;
  /** Interned texts, by their bytes as one character each. */
  readonly #interned = new Map<string, string>();
  /** The last passing text, by role. */
  readonly #last: string[] = [];

  /** Moves on to the next chunk, of whole lines; `text` has each byte as one character. */
  open(bytes: Buffer, text: string): void {
    this.#bytes = bytes;
    this.#text = text;
    this.#encoding = isAscii(bytes) ? 'latin1' : 'utf8';
    this.#escape = -1;
  }

  /** Moves to a line; returns whether it has no escapes. */
  goTo(start: number, end: number): boolean {
    this.#at = start;
    this.#end = end;
    if (this.#escape < start) {
      const next = this.#text.indexOf('\\', start);
      this.#escape = next === -1 ? Infinity : next;
    }
    return this.#escape >= end;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#end;
  }

  /** Skips a text if it comes next. */
  skip(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }

  /** Skips a comma and a text if both come next. */
  skipAfterComma(expected: string): boolean {
    const at = this.#at;
    if (this.#text.charCodeAt(at) !== COMMA) return false;
    if (!this.#text.startsWith(expected, at + 1)) return false;
    this.#at = at + 1 + expected.length;
    return true;
  }

  /**
   * Reads the rest of a text, up to its closing quote, as a passing text. If it equals the last one in the same
   * `role`, as it mostly does, the same string is returned.
   */
  passingRest(role: number): string | undefined {
    if (this.#encoding === 'utf8') return this.#decodedRest();
    const last = this.#last[role];
    if (last !== undefined && this.#text.startsWith(last, this.#at)) {
      const close = this.#at + last.length;
      if (this.#text.charCodeAt(close) === QUOTE) {
        this.#at = close + 1;
        return last;
      }
    }
    const value = this.#rest();
    if (value !== undefined) this.#last[role] = value;
    return value;
  }

  #decodedRest(): string | undefined {
    const start = this.#at;
    const raw = this.#rest();
    return raw === undefined ? undefined : this.#copy(raw, start);
  }

  #rest(): string | undefined {
    const close = this.#text.indexOf('"', this.#at);
    if (close === -1 || close >= this.#end) return undefined;
    const value = this.#text.slice(this.#at, close);
    this.#at = close + 1;
    return value;
  }

  /** Reads the rest of a text, up to its closing quote, as an owned text. */
  ownedRest(): string | undefined {
    const start = this.#at;
    const passing = this.#rest();
    if (passing === undefined) return undefined;
    if (passing.length > SHORT) return this.#copy(passing, start);
    const known = this.#interned.get(passing);
    if (known !== undefined) return known;
    const owned = this.#copy(passing, start);
    if (this.#interned.size < MOST_INTERNED) {
      const isSame = this.#encoding === 'latin1';
      this.#interned.set(isSame ? owned : Buffer.from(passing, 'latin1').toString('latin1'), owned);
    }
    return owned;
  }

  /** Reads a list of texts. */
  list(): readonly string[] | undefined {
    if (this.skip('[]')) return EMPTY;
    if (!this.skip('[')) return undefined;
    const list: string[] = [];
    do {
      const value = this.skip('"') ? this.ownedRest() : undefined;
      if (value === undefined) return undefined;
      list.push(value);
    } while (this.skip(','));
    return this.skip(']') ? list : undefined;
  }

  /** Reads a number without an exponent; `undefined` if JSON would print it differently. */
  number(): number | undefined {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    if (text.charCodeAt(at) === MINUS) at += 1;
    for (let code = text.charCodeAt(at); isOfNumber(code); code = text.charCodeAt(at)) at += 1;
    const printed = text.slice(start, at);
    const value = Number(printed);
    if (String(value) !== printed) return undefined;
    this.#at = at;
    return value;
  }

  #copy(passing: string, start: number): string {
    return this.#bytes.toString(this.#encoding, start, start + passing.length);
  }
}

const POINT = 46;

function isOfNumber(code: number): boolean {
  return (code >= ZERO && code <= NINE) || code === POINT;
}
