import fc from 'fast-check';
import { Adjacency } from '../../../src/store/embedded/graph/adjacency.js';

const NODES = 6;

/** The initial edges of each node. */
const anyLists = fc.array(fc.array(fc.nat(999), { maxLength: 5 }), {
  minLength: NODES,
  maxLength: NODES,
});
/** A node, and where in its list an edge is inserted or removed: from 0 at the start to 1 at the end. */
const anySteps = fc.array(
  fc.record({
    kind: fc.constantFrom('insert', 'insert', 'remove'),
    node: fc.nat(NODES + 2),
    where: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 300, size: 'max' },
);

it('has the same edges as a separate list for each node', () => {
  fc.assert(
    fc.property(anyLists, anySteps, (lists, steps) => {
      const adjacency = new Adjacency();
      const naive = [...lists.map((list) => [...list]), [], [], []];
      adjacency.replace({
        edges: Int32Array.from(lists.flat()),
        counts: Int32Array.from(lists.map(({ length }) => length)),
      });

      for (const [edge, { kind, node, where }] of steps.entries()) {
        const list = naive[node] ?? [];
        const position = Math.round(where * list.length);
        if (kind === 'insert') {
          list.splice(position, 0, edge);
          adjacency.insert(node, position, edge);
        } else if (position < list.length) {
          list.splice(position, 1);
          adjacency.remove(node, position);
        }
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
