import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel, Relationship } from '../model/graph-model.js';
import type { EdgeRecord } from '../model/record.js';

type Ends = Pick<EdgeRecord, 'type' | 'fromType' | 'toType'>;

/** The relationship of this name between these types. @throws CommuniqueError `INVALID_RECORDS` */
export function findRelationship(
  model: GraphModel,
  { type, fromType, toType }: Ends,
): Relationship {
  const found = relationshipIndex(model).get(`${fromType} ${type} ${toType}`);
  if (found !== undefined) return found;
  throw new CommuniqueError(
    'INVALID_RECORDS',
    `the schema has no relationship ${type} from ${fromType} to ${toType}`,
  );
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
