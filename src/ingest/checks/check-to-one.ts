import type { Problem } from '../../kernel/problem.js';
import type { Direction, GraphModel, StoredRelationshipField } from '../../model/graph-model.js';
import type { EdgeRecord } from '../../model/record.js';
import { problemOf, locationOf } from './problem-of.js';

/** Finds nodes with edges to several nodes over a to-one field of their type. */
export function checkToOne(edges: readonly EdgeRecord[], model: GraphModel): readonly Problem[] {
  const toOne = listToOneFields(model);
  const first = new Map<string, EdgeRecord>();
  const problems: Problem[] = [];
  for (const edge of edges) {
    for (const { type, field } of toOne) {
      if (!isEdgeOf(edge, field)) continue;
      const [near, far] = ends(edge, field.direction);
      const key = `${type}.${field.name} ${near}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, edge);
        continue;
      }
      const otherFar = ends(other, field.direction)[1];
      if (otherFar === far) continue; // reported as a duplicate edge
      const taken = `it has "${otherFar}" at ${locationOf(other)}`;
      problems.push(
        problemOf(edge, `"${near}" takes one "${field.name}" only: ${taken}, and "${far}" here.`),
      );
    }
  }
  return problems;
}

function listToOneFields(
  model: GraphModel,
): readonly { readonly type: string; readonly field: StoredRelationshipField }[] {
  return [...model.nodeTypes.values()].flatMap((type) =>
    [...type.relationships.values()]
      .filter((field) => field.kind === 'stored')
      .filter((field) => !field.many)
      .map((field) => ({ type: type.name, field })),
  );
}

function isEdgeOf(edge: EdgeRecord, { relationship }: StoredRelationshipField): boolean {
  return (
    edge.type === relationship.type &&
    edge.fromType === relationship.from &&
    edge.toType === relationship.to
  );
}

/** The near end, whose type has the field, and the far end. */
function ends({ from, to }: EdgeRecord, direction: Direction): readonly [string, string] {
  return direction === 'OUT' ? [from, to] : [to, from];
}
