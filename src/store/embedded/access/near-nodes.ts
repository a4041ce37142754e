import type { StoredRelationshipField } from '../../../model/graph-model.js';
import { degreeOf, edgesOf, type StoredNode } from '../graph/graph.js';
import { NodeSet } from '../graph/node-set.js';
import type { RowEdge } from '../graph/graph.js';
import type { Run } from './run.js';
import { reverse } from '../../../model/reverse.js';

/** The near nodes of those edges of these far nodes that pass, each once. */
export function nearNodes(
  far: Iterable<StoredNode>,
  { relationship, direction }: StoredRelationshipField,
  run: Run,
  passes?: (edge: RowEdge) => boolean,
): NodeSet {
  const back = reverse(direction);
  const near = direction === 'OUT' ? relationship.from : relationship.to;
  const others = [...far];
  const degree = others.reduce((sum, node) => sum + degreeOf(node, relationship, back), 0);
  run.step(degree + 1);
  const found = new NodeSet(run.graph.nodesByIndex(near).length, degree);
  for (const node of others) {
    const edges = edgesOf(node, relationship, back);
    for (let position = 0; position < edges.length; position += 1) {
      if (passes === undefined || passes(edges.at(position))) found.add(edges.nodeAt(position));
    }
  }
  return found;
}
