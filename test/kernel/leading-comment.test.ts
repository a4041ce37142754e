import { leadingComment } from '../../src/kernel/leading-comment.js';

describe('the comment with which a document begins', () => {
  it.each([
    ['# Who met whom? \n{ stats { nodes } }', 'Who met whom?'],
    ['#Short', 'Short'],
    ['#\n#no', undefined],
    ['#  \n{ stats { nodes } }', undefined],
    ['\n# late', undefined],
    ['{ stats { nodes } } # behind', undefined],
    ['', undefined],
  ])('of %j is %j', (document, comment) => {
    expect(leadingComment(document)).toBe(comment);
  });
});
