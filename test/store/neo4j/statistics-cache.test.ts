import type { Statistics } from '../../../src/store/neo4j/compile/statistics.js';
import { StatisticsCache } from '../../../src/store/neo4j/statistics-cache.js';
import type { StoreCounts } from '../../../src/store/store-counts.js';

function countsOf(meetings: number): StoreCounts {
  const nodes = new Map([['Meeting', meetings]]);
  return { nodes, edges: new Map(), version: `with ${meetings} meetings` };
}

function meetingsOf({ nodes }: Statistics): number | undefined {
  return nodes.get('Meeting');
}

describe('the statistics of a Neo4j', () => {
  it('are counted once for those who ask together, and kept', async () => {
    let counted = 0;
    const cache = new StatisticsCache(() => Promise.resolve(countsOf((counted += 1))));

    const found = await Promise.all([cache.current(), cache.current()]);
    found.push(await cache.current());

    expect(found.map(meetingsOf)).toEqual([1, 1, 1]);
  });

  it('are counted again after a write that ends while they are counted', async () => {
    let meetings = 1;
    let write = (): void => {
      meetings = 2;
      cache.expire();
      write = () => undefined;
    };
    const cache = new StatisticsCache(async () => {
      const counts = countsOf(meetings);
      await Promise.resolve();
      write();
      return counts;
    });

    const found = [await cache.current()];
    found.push(await cache.current()); // the old ones are given meanwhile
    await new Promise(setImmediate);
    found.push(await cache.current());

    expect(found.map(meetingsOf)).toEqual([1, 1, 2]);
  });
});
