import { groupBy } from '../../../kernel/group-by.js';
import type { GraphModel } from '../../../model/graph-model.js';
import { typeFinder } from '../encoding/node-types.js';

/** Ids by the type that they begin with, without duplicates; ids of no type are left out. */
export function idsByType(
  model: GraphModel,
  ids: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const typeOf = typeFinder(model);
  const byType = new Map<string, readonly string[]>();
  for (const [type, same] of groupBy(new Set(ids), typeOf)) {
    if (type !== undefined) byType.set(type, same);
  }
  return byType;
}
