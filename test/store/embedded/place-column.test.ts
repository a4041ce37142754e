import fc from 'fast-check';
import { FollowedPlaces } from '../../../src/store/embedded/tracking/followed-places.js';
import { PlaceColumn } from '../../../src/store/embedded/tracking/place-column.js';
import { ReadSet } from '../../../src/store/embedded/tracking/read-set.js';

/** Reads the nodes with these indexes from a new column. */
function read(indexes: Iterable<number>) {
  const followed = new FollowedPlaces();
  const column = new PlaceColumn(followed);
  const reads = new ReadSet(1, 0);
  for (const index of indexes) column.addTo(reads, index);
  return { column, followed, reads };
}

function upTo(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Whether reads are stale after a change at each of these nodes, one column for each. */
function staleAfter(indexes: readonly number[], touched: readonly number[]): readonly boolean[] {
  return touched.map((index) => {
    const { column, reads } = read(indexes);
    column.touch(index, 1);
    return !reads.isCurrent;
  });
}

describe('places at nodes', () => {
  it('are touched by a change at a node that was read', () => {
    const index = fc.oneof(fc.nat(600), fc.nat(2 ** 20), fc.nat(2 ** 31 - 1));
    fc.assert(
      fc.property(
        fc.array(index, { minLength: 1, maxLength: 2000, size: 'max' }),
        fc.nat(),
        (indexes, at) => {
          const touched = indexes[at % indexes.length] ?? 0;
          expect(staleAfter(indexes, [touched])).toEqual([true]);
        },
      ),
    );
  });

  it('are not touched by a change at another, as long as few are read', () => {
    expect(staleAfter(upTo(256), [255, 256, 257])).toEqual([true, false, false]);
  });

  it('are those of nodes with neighboring indexes where many are read', () => {
    expect(staleAfter(upTo(1000), [999, 1023, 1024, 60_000])).toEqual([true, true, false, false]);
  });

  it('are few, however many nodes are read', () => {
    const sizes = [1, 256, 1000, 60_000, 1_000_000].map(
      (count) => read(upTo(count)).followed.count,
    );

    expect(sizes).toEqual([1, 256, 259, 490, 527]);
  });

  it('are those of ever more nodes where many are read far apart', () => {
    const far = upTo(2000).map((index) => index * 1_000_000);

    expect(staleAfter(far, [100_500_000, 1_500_500_000])).toEqual([false, true]);
    expect(read(far).followed.count).toBe(843);
  });

  it('are touched, and not followed any longer, all at once', () => {
    const [touched, forgotten] = [read(upTo(1000)), read(upTo(1000))];
    touched.column.touchAll(1);
    forgotten.followed.forget();

    expect([touched.reads.isCurrent, forgotten.followed.count]).toEqual([false, 0]);
  });
});
