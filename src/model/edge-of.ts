import type { StoredRelationshipField } from './graph-model.js';
import type { EdgeRecord } from './record.js';

/** An edge of a relationship field, from its near and its far node. */
export function edgeOf(
  { relationship, direction }: StoredRelationshipField,
  near: string,
  far: string,
  { properties, sources, location }: Pick<EdgeRecord, 'properties' | 'sources' | 'location'>,
): EdgeRecord {
  const [from, to] = direction === 'OUT' ? [near, far] : [far, near];
  const { type, from: fromType, to: toType } = relationship;
  const edge = { kind: 'edge', type, fromType, toType, from, to, properties, sources } as const;
  return location === undefined ? edge : { ...edge, location };
}
