import type { GraphModel, Relationship } from '../../model/graph-model.js';
import type { EdgeRecord } from '../../model/record.js';

const found = new WeakMap<GraphModel, ReadonlyMap<string, Relationship>>();

/** The relationship of the model to which an edge belongs, if any. */
export function relationshipOf(
  { type, fromType, toType }: Pick<EdgeRecord, 'type' | 'fromType' | 'toType'>,
  model: GraphModel,
): Relationship | undefined {
  let byName = found.get(model);
  if (byName === undefined) {
    byName = new Map(
      model.relationships.map((entry) => [nameOf(entry.type, entry.from, entry.to), entry]),
    );
    found.set(model, byName);
  }
  return byName.get(nameOf(type, fromType, toType));
}

function nameOf(type: string, from: string, to: string): string {
  return `${type} ${from} ${to}`;
}
