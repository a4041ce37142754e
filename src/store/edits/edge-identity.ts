import { findRelationship } from '../../model/find-relationship.js';
import type { GraphModel, Relationship } from '../../model/graph-model.js';
import type { EdgeRecord } from '../../model/record.js';

type Identified = Pick<EdgeRecord, 'type' | 'fromType' | 'toType' | 'from' | 'to' | 'properties'>;

/** A text that two edges share if and only if one would take the place of the other. */
export function edgeIdentity(model: GraphModel, edge: Identified): string {
  const relationship = findRelationship(model, edge);
  return JSON.stringify([
    relationship?.index ?? -1,
    edge.from,
    edge.to,
    ...(relationship === undefined ? [] : keyValues(relationship, edge.properties)),
  ]);
}

/** The values that tell an edge from parallel ones; null for each that is missing. */
export function keyValues(
  { key }: Relationship,
  values: Readonly<Record<string, unknown>>,
): readonly unknown[] {
  return key.map((name) => values[name] ?? null);
}
