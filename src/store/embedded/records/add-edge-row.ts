import type { EdgeRecord } from '../../../model/record.js';
import type { EdgeRows } from '../graph/edge-rows.js';
import type { StoredNode } from '../graph/graph.js';
import { readValue } from './read-stored-value.js';

/** Returns the node with an id that has been checked. */
export type NodeOf = (id: string) => StoredNode;

/** Appends an edge to the rows of its relationship, and returns its row. */
export function addEdgeRow(
  rows: EdgeRows,
  { from, to, properties, sources }: Pick<EdgeRecord, 'from' | 'to' | 'properties' | 'sources'>,
  nodeOf: NodeOf,
): number {
  const row = rows.add(nodeOf(from).index, nodeOf(to).index);
  for (const [property, column] of rows.columns) {
    const value = properties[property.name];
    if (value === undefined && !property.list) continue;
    const isId = property.type.kind === 'Reference' && typeof value === 'string';
    column.set(row, isId ? nodeOf(value) : readValue(property, value));
  }
  if (sources.length === 0) return row;
  rows.setSources(
    row,
    sources.map(({ source, paragraph }) => ({ source: nodeOf(source), paragraph })),
  );
  return row;
}
