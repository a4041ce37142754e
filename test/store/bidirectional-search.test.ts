import { SearchSide } from '../../src/store/search-side.js';
import { MOST_EDGES, BidirectionalSearch } from '../../src/store/bidirectional-search.js';

/** A search from `a` to `z`, with the number of edges at any node. */
function search(edgesOf: (node: string) => number) {
  const start = new SearchSide<string>('a', edgesOf);
  const end = new SearchSide<string>('z', edgesOf);
  return { start, end, search: new BidirectionalSearch(start, end, 12) };
}

describe('a search from both ends', () => {
  it('goes on where fewer edges are to be looked at, not fewer nodes', () => {
    const { start, end, search: asked } = search((node) => (node === 'a' ? 9 : 2));

    const first = asked.next();
    const [left] = end.advance();
    if (left === undefined) throw new Error('no frontier');
    for (const node of ['x', 'y']) end.reach(left, node);
    const second = asked.next();

    expect(first).toMatchObject({ kind: 'expand', side: end });
    expect(second).toMatchObject({ kind: 'expand', side: end });
    expect(start.level).toBe(0);
  });

  it('looks at as many edges as the bound says, and ends before it looks at more', () => {
    const atBound = search((node) => (node === 'a' ? MOST_EDGES : Infinity)).search;
    const beyond = search((node) => (node === 'a' ? MOST_EDGES + 1 : Infinity)).search;

    expect(atBound.next().kind).toBe('expand');
    expect(beyond.next().kind).toBe('abandoned');
  });

  it('is over where nothing goes on from one end, however much does from the other', () => {
    expect(search((node) => (node === 'a' ? 0 : Infinity)).search.next().kind).toBe('apart');
  });
});
