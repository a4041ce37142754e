import type { GraphView } from '../../src/view/graph-view.js';
import { measureGraph } from '../../src/view/measure-graph.js';
import { measureView } from '../../src/view/measure-view.js';

/** A ring in which each node is connected to the next one and the third: all nodes are equivalent. */
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
  it('measures a large view, in a worker thread, like a small one', async () => {
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

  it('measures an empty view', async () => {
    expect(await measureView({ nodes: [], edges: [] }, {})).toEqual(new Map());
  });

  it('ignores loops, and counts parallel edges as one', () => {
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

  it('stops when the signal is aborted', async () => {
    const gone = AbortSignal.abort(new Error('gone'));

    await expect(measureView(ring(300), { signal: gone })).rejects.toThrow();
  });
});
