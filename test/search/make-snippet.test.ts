import fc from 'fast-check';
import { makeSnippet } from '../../src/search/make-snippet.js';
import { readWords } from '../../src/search/read-words.js';

const LONG = `${'The ministers spoke of many things. '.repeat(20)}Norway raised the Arctic with Japan. ${'They agreed to meet again. '.repeat(20)}`;

/** The snippet of a text, with the matches in brackets. */
function snippet(text: string, sought: string): string {
  return makeSnippet(text, readWords(sought).words)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');
}

describe('a snippet', () => {
  it.each([
    ['Jonas Gahr Støre', 'stoere', 'Jonas Gahr [Støre]'],
    ['Stoere', 'støre', '[Stoere]'],
    ['Sto\u0308re and others', 'store', '[Sto\u0308re] and others'],
    ['Norway’s view of the U.S.A. today', 'norway usa', '[Norway]’s view of the [U.S.A]. today'],
    ['Kishida met Kishdia', 'kishida', '[Kishida] met [Kishdia]'],
    ['The Arctic Council', 'arct', 'The [Arctic] Council'],
    ['NATO Summit 2023, not 2022', 'summit 2023', 'NATO [Summit] [2023], not 2022'],
    ['2023-07-11', '2023', '[2023]-07-11'],
    ['上川陽子大臣とEide氏', '陽子 eide', '上川[陽子]大臣と[Eide]氏'],
    ['上川陽子', '上川陽', '[上川陽]子'],
    ['ﾉﾙｳｪｰの首相', 'ノルウェー', '[ﾉﾙｳｪｰ]の首相'],
    ['ガラスとカラス', 'カラ', 'ガラスと[カラ]ス'],
    ['カ\u3099ラスの首相', 'ガラス', '[カ\u3099ラス]の首相'],
    ['ﾌﾟｰﾁﾝ氏', 'プーチン', '[ﾌﾟｰﾁﾝ]氏'],
    ['กินกนข้าว', 'กน', 'กิน[กน]ข้าว'],
    ['กินกนข้าว', 'ข้าว', 'กินกน[ข้าว]'],
    ['कुल कल', 'कुल', '[कुल] कल'],
    [
      '한국에서 서울'.normalize('NFD'),
      '서울',
      `${'한국에서'.normalize('NFD')} [${'서울'.normalize('NFD')}]`,
    ],
    ['co\u00adopera\u00adtion today', 'cooperation', '[co\u00adopera\u00adtion] today'],
    ['It´s Norway´s', 'norway', 'It´s [Norway]´s'],
    ['ﬁsh and Straße', 'fish strasse', '[ﬁsh] and [Straße]'],
    ['𝐍𝐨𝐫𝐰𝐚𝐲 🇳🇴', 'norway', '[𝐍𝐨𝐫𝐰𝐚𝐲] 🇳🇴'],
    ['<b>Norway</b>', 'norway', '<b>[Norway]</b>'],
    ['Fish', 'norway', 'Fish'],
  ])('of %j for %j is %j', (text, sought, expected) => {
    expect(snippet(text, sought)).toBe(expected);
  });

  it('of a long text is cut around the first match, between words', () => {
    expect(snippet(LONG, 'arctic')).toBe(
      '…ministers spoke of many things. Norway raised the [Arctic] with Japan. They agreed to meet again. They agreed to meet again. They agreed to meet again. They…',
    );
    expect(snippet(LONG, 'spoke').startsWith('The ministers [spoke] of many things. The')).toBe(
      true,
    );
    expect(snippet(`${LONG}End of it.`, 'end').endsWith(' again. [End] of it.')).toBe(true);
  });

  it('of a long text without spaces is cut between graphemes', () => {
    const text = `${'𠮷野家👩‍👩‍👧‍👦'.repeat(40)}上川陽子${'が\u3099'.repeat(200)}`;

    const shown = snippet(text, '陽子');

    expect(shown).toMatch(/^….*上川\[陽子\].*…$/u);
    expect(shown).not.toMatch(/\p{Cs}/u);
    expect(shown.length).toBeLessThan(180);
    expect(shown).toMatch(/^…(?:𠮷|野|家|👩‍👩‍👧‍👦)/u);
  });

  it('is a part of the text, well formed, and no longer than a line or two', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.nat(),
        (text, sought, at) => {
          const cut = `${text.slice(0, at % 600)} ${sought} ${text.slice(at % 600)}`;
          const whole = cut.replace(/\p{Cs}/gu, '');
          const parts = makeSnippet(whole, readWords(sought).words);
          const shown = parts.map((part) => part.text).join('');

          expect(whole).toContain(shown.replace(/^…/u, '').replace(/…$/u, ''));
          expect(shown).not.toMatch(/\p{Cs}/u);
          expect(shown.length).toBeLessThan(260);
          expect(parts.every((part) => part.text !== '')).toBe(true);
        },
      ),
    );
  });
});
