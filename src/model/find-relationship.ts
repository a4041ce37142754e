import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel, Relationship } from './graph-model.js';
import type { EdgeRecord } from './record.js';

type Ends = Pick<EdgeRecord, 'type' | 'fromType' | 'toType'>;

/** The relationship of this name between these types; `undefined` if the schema has none. */
export function findRelationship(
  model: GraphModel,
  { type, fromType, toType }: Ends,
): Relationship | undefined {
  const index = relationshipIndex(model);
  const { last } = index;
  // Edges of one relationship usually follow one another.
  if (last?.type === type && last.from === fromType && last.to === toType) return last;
  const found = index.byName.get(`${fromType} ${type} ${toType}`);
  index.last = found ?? last;
  return found;
}

/** The relationship of a record that has been checked. */
export function relationshipOf(model: GraphModel, ends: Ends): Relationship {
  const found = findRelationship(model, ends);
  if (found === undefined) throw new CommuniqueError('INTERNAL', `unchecked edge ${ends.type}`);
  return found;
}

/** The relationships of a model by name and ends, and the last one found. */
interface RelationshipIndex {
  readonly byName: ReadonlyMap<string, Relationship>;
  last: Relationship | undefined;
}

const indexes = new WeakMap<GraphModel, RelationshipIndex>();

function relationshipIndex(model: GraphModel): RelationshipIndex {
  const known = indexes.get(model);
  if (known !== undefined) return known;
  const byName = new Map(
    model.relationships.map((each) => [`${each.from} ${each.type} ${each.to}`, each]),
  );
  const index = { byName, last: undefined };
  indexes.set(model, index);
  return index;
}
