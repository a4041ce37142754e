import { isAscii } from 'node:buffer';

/** Texts up to this length are looked for among those that are known, so that equal ones are one. */
const SHORT = 20;
const MOST_KNOWN = 100_000;

const EMPTY: readonly string[] = Object.freeze([]);

const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/**
 * A line of JSON that is read from left to right. Where something else stands than is asked for, nothing is
 * read and nothing told.
 *
 * A text that is kept must not be a part of the chunk in memory, as which V8 would hold it, and with it
 * all of the chunk: such texts are copied. Others are passing, and of no use once the chunk is gone.
 */
export class PrintedText {
  #bytes: Buffer = Buffer.alloc(0);
  #text = '';
  #encoding: 'latin1' | 'utf8' = 'latin1';
  #at = 0;
  #end = 0;
  /** Where the next backslash stands, from which on a text is not what it looks like. */
  #escape = -1;
  /** By their bytes, each as one character. */
  readonly #known = new Map<string, string>();
  /** What was read last, by role. */
  readonly #last: string[] = [];

  /** Takes the next chunk, of whole lines; `text` has each byte as one character. */
  open(bytes: Buffer, text: string): void {
    this.#bytes = bytes;
    this.#text = text;
    this.#encoding = isAscii(bytes) ? 'latin1' : 'utf8';
    this.#escape = -1;
  }

  /** Goes to a line; tells whether its texts are as they look. */
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

  /** Goes past a text, if it stands here. */
  skip(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }

  /** Goes past a comma and a text, if both stand here. */
  skipAfterComma(expected: string): boolean {
    const at = this.#at;
    if (this.#text.charCodeAt(at) !== COMMA) return false;
    if (!this.#text.startsWith(expected, at + 1)) return false;
    this.#at = at + 1 + expected.length;
    return true;
  }

  /**
   * What is left of a text, up to its closing quotation mark. Where it equals what was read last in the same
   * `role`, which it mostly does, the same object is given.
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

  /** The same, to be kept. */
  ownedRest(): string | undefined {
    const start = this.#at;
    const passing = this.#rest();
    if (passing === undefined) return undefined;
    if (passing.length > SHORT) return this.#copy(passing, start);
    const known = this.#known.get(passing);
    if (known !== undefined) return known;
    const kept = this.#copy(passing, start);
    if (this.#known.size < MOST_KNOWN) {
      const isSame = this.#encoding === 'latin1';
      this.#known.set(isSame ? kept : Buffer.from(passing, 'latin1').toString('latin1'), kept);
    }
    return kept;
  }

  /** A list of texts. */
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

  /** A number as JSON prints it, without an exponent. */
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
