import { CommuniqueError } from '../../../kernel/errors.js';
import type { Filter } from '../../../plan/filter.js';
import { edgesOf, type StoredNode } from '../graph/graph.js';
import type { Run } from './run.js';
import { keyOf } from '../graph/key-of.js';
import { reverse } from '../../../model/reverse.js';

type Within = Extract<Filter, { kind: 'within' }>;

/** The node of a `within` filter and all narrower nodes; empty if there is no such node. */
export function subtreeOf({ broader, id }: Within, run: Run): ReadonlySet<StoredNode> {
  if (broader.kind === 'derived') throw new CommuniqueError('INTERNAL', 'a derived hierarchy');
  const top = run.node(String(keyOf(run.scalar(id))));
  if (top?.type.name !== broader.target) return new Set();
  const back = reverse(broader.direction);
  const reached = new Set([top]);
  // Iterating over a set includes items added meanwhile.
  for (const node of reached) {
    const edges = edgesOf(node, broader.relationship, back);
    run.step(edges.length + 1);
    for (let position = 0; position < edges.length; position += 1)
      reached.add(edges.nodeAt(position));
  }
  return reached;
}
