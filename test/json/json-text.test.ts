import fc from 'fast-check';
import { readJson, toJsonText, writeJson, writeString } from '../../src/json/json-text.js';

/** Lone surrogates, line terminators of JavaScript, and characters that JSON escapes. */
const STRANGE = ['\ud800', '\udc00\ud800', '\u2028\u2029', '\0\b\t\n\f\r\u001f', '"\\/', '\u007f'];
/** Characters of two to four bytes. */
const WIDE = ['é', '\u0080', '\u00ff', '上川', '\ufffd', '𠮷', '👩‍👩‍👧'];

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: anyUnit() }));

/** Any UTF-16 code unit, lone surrogates included. */
function anyUnit(): fc.Arbitrary<string> {
  return fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
}

describe('a JSON text', () => {
  it.each([...STRANGE, ...WIDE, '', 'plain ~'])('holds %j as JSON.stringify writes it', (text) => {
    expect(decode(writeString(text))).toBe(JSON.stringify(text));
  });

  it('holds any text as JSON.stringify writes it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decode(writeString(text))).toBe(JSON.stringify(text));
      }),
    );
  });

  it('has a character for each byte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = writeString(text);

        expect(written).toHaveLength(Buffer.byteLength(JSON.stringify(text), 'utf8'));
        expect(written).toMatch(/^[\0-\u00ff]*$/u);
      }),
    );
  });

  it('is parsed to what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readJson(writeJson(value))).toEqual(readBack(value));
      }),
    );
  });

  it('is converted from any JSON, whatever its keys are', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        const json = JSON.stringify(value);

        expect(decode(toJsonText(json))).toBe(json);
        expect(JSON.stringify(readJson(toJsonText(json)))).toBe(JSON.stringify(JSON.parse(json)));
      }),
    );
  });
});

/** The bytes as UTF-8. */
function decode(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

/** What JSON preserves: it has only one zero. */
function readBack(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
