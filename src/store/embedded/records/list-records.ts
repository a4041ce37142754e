import type { EdgeRecord, NodeRecord, RecordValue } from '../../../model/record.js';
import { isNode, type StoredEdge, type StoredNode } from '../graph/graph.js';
import type { StoredScalar, StoredValue } from '../graph/graph.js';

/** The nodes with these ids, in the order of the ids; unknown ids are left out. */
export function listNodes(
  ids: readonly string[],
  nodeOf: (id: string) => StoredNode | undefined,
): readonly NodeRecord[] {
  return ids.flatMap((id) => {
    const node = nodeOf(id);
    return node === undefined ? [] : [toNodeRecord(node)];
  });
}

/** A node as the record it was written as. */
export function toNodeRecord({ id, type, properties }: StoredNode): NodeRecord {
  const values: Record<string, RecordValue> = {};
  for (const name in properties) {
    if (name !== 'id') putValue(values, name, properties[name]);
  }
  return { kind: 'node', type: type.name, id, properties: values };
}

/** An edge as the record it was written as. */
export function toEdgeRecord(edge: StoredEdge): EdgeRecord {
  const { relationship, from, to } = edge;
  const properties: Record<string, RecordValue> = {};
  for (const name of edge.names) putValue(properties, name, edge.value(name));
  return {
    kind: 'edge',
    type: relationship.type,
    fromType: relationship.from,
    toType: relationship.to,
    from: from.id,
    to: to.id,
    properties,
    sources: edge.sources().map(({ source, paragraph }) => ({ source: source.id, paragraph })),
  };
}

function putValue(values: Record<string, RecordValue>, name: string, value: StoredValue): void {
  if (value !== undefined) values[name] = toRecordValue(value);
}

function toRecordValue(value: NonNullable<StoredValue>): RecordValue {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    return (value as readonly StoredScalar[]).map((each) =>
      typeof each === 'object' ? each.text : each,
    );
  }
  if ('text' in value) return value.text;
  return isNode(value) ? value.id : [];
}
