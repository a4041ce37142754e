import { groupBy } from '../kernel/group-by.js';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel, Relationship } from './graph-model.js';
import type { EdgeRecord } from './record.js';

type Ends = Pick<EdgeRecord, 'type' | 'fromType' | 'toType'>;

/** The relationship of this name between these types; `undefined` if the schema has none. */
export function findRelationship(
  model: GraphModel,
  { type, fromType, toType }: Ends,
): Relationship | undefined {
  for (const each of relationshipsByType(model).get(type) ?? []) {
    if (each.from === fromType && each.to === toType) return each;
  }
  return undefined;
}

/** The relationship of a record that has been checked. */
export function relationshipOf(model: GraphModel, ends: Ends): Relationship {
  const found = findRelationship(model, ends);
  if (found === undefined) throw new CommuniqueError('INTERNAL', `unchecked edge ${ends.type}`);
  return found;
}

const found = new WeakMap<GraphModel, ReadonlyMap<string, readonly Relationship[]>>();

/** Relationships by their name, which few share. */
function relationshipsByType(model: GraphModel): ReadonlyMap<string, readonly Relationship[]> {
  const known = found.get(model);
  if (known !== undefined) return known;
  const byType = groupBy(model.relationships, ({ type }) => type);
  found.set(model, byType);
  return byType;
}
