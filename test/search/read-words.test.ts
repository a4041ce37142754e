import { formsOf } from '../../src/kernel/fold-text.js';
import { readWords } from '../../src/search/read-words.js';
import { splitWords } from '../../src/search/split-words.js';

/** The words of a text, each with its forms, such as `store/stoere`. */
function wordsOf(text: string): string {
  return splitWords(text)
    .words.map((word) => formsOf(word).join('/'))
    .join(' ');
}

describe('the words of a text', () => {
  it.each([
    ['Japan-Norway: a Meeting (2024)', 'japan norway a meeting 2024'],
    ['Støre, Stoere & STØRE', 'store/stoere stoere store/stoere'],
    ["Norway's ministers’ Øystein’s", 'norway ministers oystein/oeystein'],
    ["Ross's O'Brien x'ss y", 'ross o brien x ss y'],
    ['the U.S. and the U.S.S.R.; J. G. Støre', 'the us and the ussr j g store/stoere'],
    ['上川陽子大臣とEide氏', '上川陽子大臣と eide 氏'],
    ['ノルウェー・日本', 'ノルウェー 日本'],
    ['ﾌﾞﾚﾝﾃﾞ ｆｕｌｌ', 'ブレンデ full'],
    ['서울에서 कुल क्या', '서울에서 कुल क्या'],
    ['co\u00adop\u200beration', 'cooperation'],
    ['Norway´s Støre‘s it´d', 'norway store/stoere it d'],
    ['\ud800 \u0301 👩‍👧 ~*\\', ''],
  ])('%j: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it('are truncated to fifty letters, but not inside a letter', () => {
    expect(wordsOf(`${'x'.repeat(49)}𝒳y`)).toBe('x'.repeat(50));
    expect(wordsOf(`${'x'.repeat(49)}\u{10400}`)).toBe(`${'x'.repeat(49)}\u{10428}`);
  });
});

describe('the words of a search', () => {
  it('are each read once, the last as a prefix', () => {
    expect(readWords('Søre Søre Åsen')).toEqual({
      words: [
        {
          forms: ['sore', 'soere'],
          ...{ prefixes: [], fuzzy: ['sore', 'soere'], maxEdits: 1, length: 4 },
        },
        {
          forms: ['asen', 'aasen'],
          prefixes: ['asen', 'aasen'],
          fuzzy: ['asen', 'aasen'],
          maxEdits: 1,
          length: 4,
        },
      ],
      wholes: ['sore_sore_asen', 'soere_soere_asen', 'sore_sore_aasen', 'soere_soere_aasen'],
    });
  });

  it('are distinguished by all their forms', () => {
    expect(readWords('Støre Store').words).toHaveLength(2);
  });

  it('have only forms of at least two letters as prefixes', () => {
    expect(readWords('å').words).toMatchObject([{ forms: ['a', 'aa'], prefixes: ['aa'] }]);
  });

  it('are bigrams in a script without spaces', () => {
    expect(readWords('上川陽').words.map(({ forms }) => forms)).toEqual([['上川'], ['川陽']]);
    expect(readWords('子').words.map(({ forms }) => forms)).toEqual([['子']]);
  });
});
