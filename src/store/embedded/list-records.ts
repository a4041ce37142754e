import { compareText } from '../../kernel/compare-text.js';
import type { EdgeRecord, GraphRecord, NodeRecord, RecordValue } from '../../model/record.js';
import { edgesOf, type Graph, type StoredNode, type StoredProperties } from './graph.js';
import type { StoredEdge, StoredScalar } from './graph.js';

/** Every record of the graph: nodes by type and id, then edges by relationship and ends. */
export function* listRecords(graph: Graph): Generator<GraphRecord> {
  const nodesOf = (type: string): readonly StoredNode[] =>
    [...graph.nodesOf(type)].sort((left, right) => compareText(left.id, right.id));
  for (const type of [...graph.model.nodeTypes.keys()].sort(compareText)) {
    for (const node of nodesOf(type)) yield toNodeRecord(node);
  }
  const relationships = [...graph.model.relationships].sort(
    (left, right) =>
      compareText(left.type, right.type) ||
      compareText(left.from, right.from) ||
      compareText(left.to, right.to),
  );
  for (const relationship of relationships) {
    for (const node of nodesOf(relationship.from)) {
      for (const edge of edgesOf(node, relationship, 'OUT')) yield toEdgeRecord(edge);
    }
  }
}

/** A node as it was put. */
export function toNodeRecord({ id, type, properties }: StoredNode): NodeRecord {
  return { kind: 'node', type: type.name, id, properties: toRecordValues(properties, 'id') };
}

/** An edge as it was put. */
export function toEdgeRecord(edge: StoredEdge): EdgeRecord {
  const { relationship, from, to, properties, sources } = edge;
  return {
    kind: 'edge',
    type: relationship.type,
    fromType: relationship.from,
    toType: relationship.to,
    from: from.id,
    to: to.id,
    properties: toRecordValues(properties),
    sources: sources.map(({ source, paragraph }) => ({ source: source.id, paragraph })),
  };
}

function toRecordValues(
  properties: StoredProperties,
  except?: string,
): Readonly<Record<string, RecordValue>> {
  const values: Record<string, RecordValue> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined && name !== except) values[name] = toRecordValue(value);
  }
  return values;
}

function toRecordValue(value: NonNullable<StoredProperties[string]>): RecordValue {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return (value as readonly StoredScalar[]).map((each) =>
      typeof each === 'object' ? each.text : String(each),
    );
  }
  if ('text' in value) return value.text;
  return 'out' in value ? value.id : [];
}
