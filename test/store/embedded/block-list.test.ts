import fc from 'fast-check';
import { BlockList } from '../../../src/store/embedded/graph/block-list.js';

/** What items are ordered by: the rank of each, which a change gives it anew. */
const ITEMS = 4000;
const ranksOf = () => Array.from({ length: ITEMS }, (_, item) => (item * 7919) % ITEMS);

const anySteps = fc.array(
  fc.record({
    kind: fc.constantFrom('insert', 'remove', 'move', 'read'),
    first: fc.nat(ITEMS - 1),
    /** Many at once, so that blocks are split and emptied. */
    count: fc.constantFrom(1, 1, 1, 700),
  }),
  { maxLength: 40, size: 'max' },
);

describe('a list in blocks', () => {
  it('has the items in order, at each position, whatever is inserted, removed and moved', () => {
    fc.assert(
      fc.property(fc.nat(2000), anySteps, (length, steps) => {
        const ranks = ranksOf();
        const compare = (left: number, right: number) =>
          (ranks[left] ?? 0) - (ranks[right] ?? 0) || left - right;
        const items = new Set(Array.from({ length }, (_, item) => item));
        const list = new BlockList(Int32Array.from(items).sort(compare), compare);
        const expectInOrder = () => {
          const inOrder = [...items].sort(compare);
          const found = Array.from({ length: list.length + 2 }, (_, at) => list.at(at - 1));
          expect([found, [...list.toArray()]]).toEqual([[-1, ...inOrder, -1], inOrder]);
        };

        for (const { kind, first, count } of steps) {
          for (let item = first; item < Math.min(ITEMS, first + count); item += 1) {
            if (kind === 'read') expectInOrder();
            const isIn = items.has(item);
            if (kind === 'read' || (kind === 'insert') === isIn) break;
            if (kind !== 'insert') expect(list.remove(item)).toBe(isIn);
            if (kind === 'move') ranks[item] = ((ranks[item] ?? 0) * 31) % ITEMS;
            if (kind !== 'remove') list.insert(item);
            if (kind === 'remove') items.delete(item);
            else items.add(item);
          }
        }
        expectInOrder();
      }),
      { numRuns: 60 },
    );
  });

  it('says that an item is not there', () => {
    const list = new BlockList(Int32Array.of(1, 3, 5), (left, right) => left - right);

    expect([list.remove(2), list.remove(3), list.remove(3), list.remove(9)]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
