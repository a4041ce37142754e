import { relationshipOf } from '../../model/find-relationship.js';
import type { GraphModel, Relationship } from '../../model/graph-model.js';
import type { EdgeRecord } from '../../model/record.js';

type Identified = Pick<EdgeRecord, 'type' | 'fromType' | 'toType' | 'from' | 'to' | 'properties'>;

/** A text that two edges share if and only if one would take the place of the other. */
export function edgeIdentity(model: GraphModel, edge: Identified): string {
  return identityOf(relationshipOf(model, edge), edge, edge.properties);
}

/** The same for an edge of a relationship; of the values, only those of its key matter. */
export function identityOf(
  { index, key }: Relationship,
  { from, to }: Pick<EdgeRecord, 'from' | 'to'>,
  values: Readonly<Record<string, unknown>>,
): string {
  // No id has a space.
  const ends = `${index} ${from} ${to}`;
  return key.length === 0
    ? ends
    : `${ends} ${JSON.stringify(key.map((name) => values[name] ?? null))}`;
}
