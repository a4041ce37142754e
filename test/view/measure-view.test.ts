import type { GraphView } from '../../src/view/graph-view.js';
import { measureGraph } from '../../src/view/measure-graph.js';
import { measureView } from '../../src/view/measure-view.js';

/** A ring in which each node knows the next one and the third: every node is like every other. */
function ring(size: number): Pick<GraphView, 'nodes' | 'edges'> {
  const name = (index: number) => `topic:${String(index % size).padStart(4, '0')}`;
  const indexes = Array.from({ length: size }, (_, index) => index);
  const blank = { type: 'Topic', label: '', properties: {}, start: undefined, end: undefined };
  return {
    nodes: indexes.map((index) => ({ ...blank, id: name(index), degree: 4, relationships: [] })),
    edges: indexes.flatMap((index) =>
      [1, 3].map((step) => ({
        ...blank,
        id: `e:${index}-${step}`,
        from: name(index),
        to: name(index + step),
        sources: [],
      })),
    ),
  };
}

describe('measureView', () => {
  it('gives the same for a large view, in a thread of its own, as for a small one', async () => {
    const large = ring(300);

    const measured = await measureView(large, {});

    expect(measured).toEqual(
      measureGraph({
        nodes: large.nodes.map(({ id }) => id),
        edges: large.edges.map(({ from, to }) => [from, to]),
      }),
    );
    const ranks = new Set([...measured.values()].map(({ pageRank }) => pageRank));
    expect([...ranks]).toEqual([0.003333]);
  });

  it('measures nothing where there is nothing', async () => {
    expect(await measureView({ nodes: [], edges: [] }, {})).toEqual(new Map());
  });

  it('counts no edge from a node to itself, and two edges as one', () => {
    const simple = measureGraph({ nodes: ['a', 'b', 'c'], edges: [['a', 'b']] });
    const same = measureGraph({
      nodes: ['a', 'b', 'c'],
      edges: [
        ['a', 'b'],
        ['b', 'a'],
        ['c', 'c'],
      ],
    });

    expect(same).toEqual(simple);
  });

  it('gives up when nobody waits any more', async () => {
    const gone = AbortSignal.abort(new Error('gone'));

    await expect(measureView(ring(300), { signal: gone })).rejects.toThrow();
  });
});
