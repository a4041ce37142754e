import type { LeftReason } from '../../model/edit.js';
import { relationshipOf } from '../../model/find-relationship.js';
import type { EdgeRecord, RecordValue } from '../../model/record.js';
import type { EditChecks } from './check-edited.js';
import { edgeProperties } from '../../model/edge-properties.js';
import { edgesInPlace } from './edit-edges.js';
import { uniteEdges } from './unite-records.js';

/**
 * Puts an edge back into a draft, without references to nodes and documents that were deleted meanwhile; or says why
 * it has to stay away.
 */
export function restoreEdge(
  edge: EdgeRecord,
  { graph: { model }, draft }: EditChecks,
): EdgeRecord | LeftReason {
  const isThere = (id: string): boolean => draft.node(id) !== undefined;
  if (!isThere(edge.from) || !isThere(edge.to)) return 'DELETED';
  const relationship = relationshipOf(model, edge);
  const properties: Record<string, RecordValue> = { ...edge.properties };
  for (const { name, type } of edgeProperties(model, relationship).values()) {
    const value = properties[name];
    const isLost = type.kind === 'Reference' && typeof value === 'string' && !isThere(value);
    if (isLost) Reflect.deleteProperty(properties, name);
  }
  const sources = edge.sources.filter(({ source }) => isThere(source));
  if (sources.length === 0 && edge.sources.length > 0) return 'DELETED';
  const record = { ...edge, properties, sources };
  if (edgesInPlace(record, relationship, { draft, model }).length > 0) return 'TAKEN';
  const known = draft.edge(relationship, record, properties);
  const united = uniteEdges(known, record, model);
  draft.putEdge(united, known);
  return united;
}
