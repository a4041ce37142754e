import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { EdgeRecord } from '../../model/record.js';
import { findRelationship } from '../../model/find-relationship.js';
import { problemOf, locationOf } from './problem-of.js';

/** Finds edges that the graph cannot tell apart: same type, same ends, same values of the key. */
export function checkParallelEdges(
  edges: readonly EdgeRecord[],
  model: GraphModel,
): readonly Problem[] {
  const first = new Map<string, EdgeRecord>();
  return edges.flatMap((edge) => {
    const { type, fromType, toType, from, to } = edge;
    const key = findRelationship(model, edge)?.key ?? [];
    const values = key.map((name) => edge.properties[name] ?? null);
    const identity = JSON.stringify([type, fromType, toType, from, to, values]);
    const other = first.get(identity);
    if (other === undefined) {
      first.set(identity, edge);
      return [];
    }
    const apart = key.length === 0 ? '' : ` with the same ${key.join(' and ')}`;
    const message = `"${from}" and "${to}" are linked twice${apart}: the first is at ${locationOf(other)}.`;
    return [problemOf(edge, message)];
  });
}
