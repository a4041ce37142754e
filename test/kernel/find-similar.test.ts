import { findSimilar } from '../../src/kernel/find-similar.js';

describe('findSimilar', () => {
  it.each([
    ['Meting', 'Meeting'],
    ['person', 'Person'],
    ['Parson', 'Person'],
    ['Peson', 'Person'],
    ['participant', 'participants'],
    ['Zebra', undefined],
    ['', undefined],
    ['x', undefined],
  ])('for "%s" suggests %s', (name, expected) => {
    expect(findSimilar(name, ['Person', 'Meeting', 'participants', 'id'])).toBe(expected);
  });

  it('does not find ids similar because they have the same type', () => {
    const ids = ['organization:nato', 'organization:oecd', 'person:eide-espen-barth'];

    expect(findSimilar('organization:naot', ids)).toBe('organization:nato');
    expect(findSimilar('organization:who', ids)).toBeUndefined();
    expect(findSimilar('organisation:nato', ids)).toBe('organization:nato');
  });

  it('returns the first by code point among names that are equally similar', () => {
    expect(findSimilar('cat', ['cot', 'bat', 'cut'])).toBe('bat');
    expect(findSimilar('cat', ['cut', 'bat', 'cot'])).toBe('bat');
  });
});
