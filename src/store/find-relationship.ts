import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel, Relationship } from '../model/graph-model.js';
import type { EdgeRecord } from '../model/record.js';

type Ends = Pick<EdgeRecord, 'type' | 'fromType' | 'toType'>;

/** The relationship of this name between these types; `undefined` where the schema has none. */
export function findRelationship(
  model: GraphModel,
  { type, fromType, toType }: Ends,
): Relationship | undefined {
  return relationshipIndex(model).get(`${fromType} ${type} ${toType}`);
}

/** The relationship of a record that has been checked. */
export function relationshipOf(model: GraphModel, ends: Ends): Relationship {
  const found = findRelationship(model, ends);
  if (found === undefined) throw new CommuniqueError('INTERNAL', `unchecked edge ${ends.type}`);
  return found;
}

const indexes = new WeakMap<GraphModel, ReadonlyMap<string, Relationship>>();

function relationshipIndex(model: GraphModel): ReadonlyMap<string, Relationship> {
  const known = indexes.get(model);
  if (known !== undefined) return known;
  const index = new Map(
    model.relationships.map((each) => [`${each.from} ${each.type} ${each.to}`, each]),
  );
  indexes.set(model, index);
  return index;
}
