import fc from 'fast-check';
import { Adjacency } from '../../../src/store/embedded/graph/adjacency.js';

const NODES = 6;

/** The initial edges of each node. */
const anyLists = fc.array(fc.array(fc.nat(999), { maxLength: 5 }), {
  minLength: NODES,
  maxLength: NODES,
});
/** A node, and where in its list an edge is inserted: from 0 at the start to 1 at the end. */
const anyInserts = fc.array(
  fc.record({ node: fc.nat(NODES + 2), where: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { maxLength: 300, size: 'max' },
);

it('has the same edges as a separate list for each node', () => {
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
        const position = Math.round(where * list.length);
        list.splice(position, 0, edge);
        adjacency.insert(node, position, edge);
      }

      expect(naive.map((_, node) => listOf(adjacency, node))).toEqual(naive);
    }),
  );
});

it('has a pool of at most four times its edges while all lists grow', () => {
  const adjacency = new Adjacency();
  const edges = 100_000;

  for (let edge = 0; edge < edges; edge += 1) adjacency.insert(edge % 1000, 0, edge);

  expect(adjacency.pool.length).toBeLessThan(4 * edges);
});

function listOf(adjacency: Adjacency, node: number): readonly number[] {
  const start = adjacency.startOf(node);
  return [...adjacency.pool.subarray(start, start + adjacency.countOf(node))];
}
