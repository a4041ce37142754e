import fc from 'fast-check';
import { Adjacency } from '../../../src/store/embedded/graph/adjacency.js';

const NODES = 6;

/** Edges of each node to begin with. */
const anyLists = fc.array(fc.array(fc.nat(999), { maxLength: 5 }), {
  minLength: NODES,
  maxLength: NODES,
});
/** A node, and where in its list an edge is put, from 0 at the start to 1 at the end. */
const anyInserts = fc.array(
  fc.record({ node: fc.nat(NODES + 2), where: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { maxLength: 300, size: 'max' },
);

it('holds what lists would that each node has for itself', () => {
  fc.assert(
    fc.property(anyLists, anyInserts, (lists, inserts) => {
      const adjacency = new Adjacency();
      const naive = [...lists.map((list) => [...list]), [], [], []];
      adjacency.replace({
        edges: Int32Array.from(lists.flat()),
        counts: Int32Array.from(lists.map(({ length }) => length)),
      });

      for (const [edge, { node, where }] of inserts.entries()) {
        const list = naive[node] ?? [];
        const place = Math.round(where * list.length);
        list.splice(place, 0, edge);
        adjacency.insert(node, place, edge);
      }

      expect(naive.map((_, node) => listOf(adjacency, node))).toEqual(naive);
    }),
  );
});

it('takes up no more than a few times the room of its edges, whichever lists grow', () => {
  const adjacency = new Adjacency();
  const edges = 100_000;

  for (let edge = 0; edge < edges; edge += 1) adjacency.insert(edge % 1000, 0, edge);

  expect(adjacency.pool.length).toBeLessThan(4 * edges);
});

function listOf(adjacency: Adjacency, node: number): readonly number[] {
  const start = adjacency.startOf(node);
  return [...adjacency.pool.subarray(start, start + adjacency.countOf(node))];
}
