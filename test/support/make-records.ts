import type { EdgeRecord, NodeRecord } from '../../src/model/record.js';

/** Makes a node record without a location. */
export function node(
  type: string,
  id: string,
  properties: NodeRecord['properties'] = {},
): NodeRecord {
  return { kind: 'node', type, id, properties };
}

/** The ends of an edge: the type of each and its id. */
type End = readonly [type: string, id: string];

/** Makes an edge record from one node to another. */
export function edge(
  [fromType, from]: End,
  type: string,
  [toType, to]: End,
  properties: EdgeRecord['properties'] = {},
  sources: EdgeRecord['sources'] = [],
): EdgeRecord {
  return { kind: 'edge', type, fromType, toType, from, to, properties, sources };
}
