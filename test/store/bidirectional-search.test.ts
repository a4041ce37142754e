import { SearchSide } from '../../src/store/search-side.js';
import { MOST_EDGES, BidirectionalSearch } from '../../src/store/bidirectional-search.js';

/** A search from `a` to `z`; `edgesOf` is the number of edges of a node. */
function search(edgesOf: (node: string) => number) {
  const start = new SearchSide<string>('a', edgesOf);
  const end = new SearchSide<string>('z', edgesOf);
  return { start, end, search: new BidirectionalSearch(start, end, 12) };
}

describe('a search from both ends', () => {
  it('expands the side with fewer edges, not the one with fewer nodes', () => {
    const { start, end, search: bidirectional } = search((node) => (node === 'a' ? 9 : 2));

    const first = bidirectional.next();
    const [left] = end.advance();
    if (left === undefined) throw new Error('no frontier');
    for (const node of ['x', 'y']) end.reach(left, node);
    const second = bidirectional.next();

    expect(first).toMatchObject({ kind: 'expand', side: end });
    expect(second).toMatchObject({ kind: 'expand', side: end });
    expect(start.level).toBe(0);
  });

  it('visits as many edges as the limit allows, and is abandoned before it visits more', () => {
    const atLimit = search((node) => (node === 'a' ? MOST_EDGES : Infinity)).search;
    const beyond = search((node) => (node === 'a' ? MOST_EDGES + 1 : Infinity)).search;

    expect(atLimit.next().kind).toBe('expand');
    expect(beyond.next().kind).toBe('abandoned');
  });

  it('finds no path if one end has no edges, however many the other has', () => {
    expect(search((node) => (node === 'a' ? 0 : Infinity)).search.next().kind).toBe('apart');
  });
});
