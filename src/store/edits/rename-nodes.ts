import { relationshipOf } from '../../model/find-relationship.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { EdgeRecord, RecordValue } from '../../model/record.js';
import { edgeProperties } from '../../model/edge-properties.js';
import { uniteSources } from './unite-records.js';

/** An edge with other nodes in the place of those that it names: at its ends, in its properties, as its documents. */
export function renameNodes(
  edge: EdgeRecord,
  newIdOf: (id: string) => string,
  model: GraphModel,
): EdgeRecord {
  const properties: Record<string, RecordValue> = { ...edge.properties };
  for (const { name, type } of edgeProperties(model, relationshipOf(model, edge)).values()) {
    const value = properties[name];
    if (type.kind === 'Reference' && typeof value === 'string') properties[name] = newIdOf(value);
  }
  const sources = edge.sources.map((each) => ({ ...each, source: newIdOf(each.source) }));
  return {
    ...edge,
    ...{ from: newIdOf(edge.from), to: newIdOf(edge.to), properties },
    // Where nothing was renamed, a list is left as it is, even if it has a document twice.
    sources: sources.some(({ source }, index) => source !== edge.sources[index]?.source)
      ? uniteSources(sources, [])
      : edge.sources,
  };
}
