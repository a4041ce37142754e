import type { GraphModel, NodeType } from '../../../model/graph-model.js';

/** Ids by the type that they begin with, without duplicates; ids of no type are left out. */
export function idsByType(
  model: GraphModel,
  ids: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, NodeType>(
    [...model.nodeTypes.values()].map((type) => [type.singular, type]),
  );
  const byType = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const type = types.get(id.slice(0, Math.max(0, id.indexOf(':'))));
    if (type === undefined) continue;
    const same = byType.get(type.name);
    if (same === undefined) byType.set(type.name, [id]);
    else same.push(id);
  }
  return byType;
}
