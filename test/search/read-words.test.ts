import { readWords } from '../../src/search/read-words.js';
import { splitWords } from '../../src/search/split-words.js';

/** The words of a text, each as `plain`, or `plain/short` where they differ. */
function wordsOf(text: string): string {
  return splitWords(text)
    .map(({ plain, short }) => (plain === short ? plain : `${plain}/${short}`))
    .join(' ');
}

describe('the words of a text', () => {
  it.each([
    ['Japan-Norway: a Meeting (2024)', 'japan norway a meeting 2024'],
    ['Støre, Stoere & STØRE', 'store stoere/store store'],
    ["Norway's ministers’ Øystein’s", 'norway ministers oystein'],
    ["Ross's O'Brien x'ss y", 'ross/ros o brien x ss/s y'],
    ['the U.S. and the U.S.S.R.; J. G. Støre', 'the us and the ussr/usr j g store'],
    ['上川陽子大臣とEide氏', '上川陽子大臣と eide 氏'],
    ['ノルウェー・日本', 'ノルウェー 日本'],
    ['ﾌﾞﾚﾝﾃﾞ ｆｕｌｌ', 'フレンテ full'],
    ['\ud800 \u0301 👩‍👧 ~*\\', ''],
  ])('%j: %s', (text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  it('are cut after fifty letters, but not inside one', () => {
    expect(wordsOf(`${'x'.repeat(49)}𝒳y`)).toBe('x'.repeat(50));
    expect(wordsOf(`${'x'.repeat(49)}\u{10400}`)).toBe(`${'x'.repeat(49)}\u{10428}`);
  });
});

describe('the words of a search', () => {
  it('are each read once, the last as a beginning', () => {
    expect(readWords('Søre Søre Aasen')).toEqual({
      words: [
        { forms: ['sore'], beginnings: [], misspelt: ['sore'], edits: 1, length: 4 },
        {
          forms: ['aasen', 'asen'],
          beginnings: ['aasen', 'asen'],
          misspelt: ['aasen', 'asen'],
          edits: 1,
          length: 5,
        },
      ],
      whole: 'sore_sore_asen',
    });
  });

  it('begin with two letters in each of their forms', () => {
    expect(readWords('aa').words).toMatchObject([{ forms: ['aa', 'a'], beginnings: ['aa'] }]);
  });

  it('are pairs of characters where there are no spaces', () => {
    expect(readWords('上川陽').words.map(({ forms }) => forms)).toEqual([['上川'], ['川陽']]);
    expect(readWords('子').words.map(({ forms }) => forms)).toEqual([['子']]);
  });
});
