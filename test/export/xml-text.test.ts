import { xmlContent, xmlText } from '../../src/export/xml/xml-text.js';
import { describeInPython, runPython } from '../support/python.js';

describe('xmlText', () => {
  it('escapes markup, and no other characters', () => {
    expect(xmlText("Bjørn's 上川, 3 > 2")).toBe("Bjørn's 上川, 3 &gt; 2");
    expect(xmlText('plain')).toBe('plain');
  });

  it('drops only characters that are not allowed in XML', () => {
    expect(xmlText('a\u0000\u0001\u000b\u001f\ufffe\uffff\ud800z\udc00🚋\u0085\ufffd')).toBe(
      'az🚋\u0085\ufffd',
    );
  });
});

describeInPython('xmlText and xmlContent, read by expat', [], () => {
  it('preserve every character of Unicode that is allowed in XML', async () => {
    const texts = [...characters()];
    const kept = texts.map((text) => text.replaceAll(NOT_XML, ''));

    const children = texts.map((text) => `<a b="${xmlText(text)}">${xmlContent(text)}</a>`);
    const read = await runPython('test/export/read-xml.py', `<r>${children.join('')}</r>`);

    expect(read).toEqual(kept.map((text) => ({ attributes: { b: text }, text })));
  });
});

const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Texts of 4096 characters each, every one between two letters. */
function* characters(): Generator<string> {
  for (let start = 0; start <= 0x10_ffff; start += 4096) {
    const codes = Array.from({ length: 4096 }, (_, index) => start + index);
    yield codes.map((code) => `a${String.fromCodePoint(code)}b`).join('');
  }
  yield '<![CDATA[ ]]> & &amp; &#1; "\'';
}
