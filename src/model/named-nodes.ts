import type { GraphModel } from './graph-model.js';
import type { EdgeRecord } from './record.js';
import { findRelationship } from './find-relationship.js';

/** A node that an edge names: its type and its id. */
export type NamedNode = readonly [type: string, id: string];

/** The nodes that an edge names: both ends, then those that its properties reference. */
export function namedNodes(edge: EdgeRecord, model: GraphModel): readonly NamedNode[] {
  return [[edge.fromType, edge.from], [edge.toType, edge.to], ...references(edge, model)];
}

function references(edge: EdgeRecord, model: GraphModel): readonly NamedNode[] {
  const properties = model.edgeTypes.get(findRelationship(model, edge)?.edgeType ?? '')?.properties;
  return [...(properties?.values() ?? [])].flatMap(({ name, type }) => {
    const value = edge.properties[name];
    if (type.kind !== 'Reference' || value === undefined) return [];
    const ids = Array.isArray(value) ? (value as readonly string[]) : [value as string];
    return ids.map((id) => [type.target, id] as const);
  });
}
