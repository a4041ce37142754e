import { compareText } from '../../kernel/compare-text.js';
import type { GraphRecord, RecordValue } from '../../model/record.js';
import { edgesOf, type Graph, type StoredNode, type StoredProperties } from './graph.js';
import type { StoredScalar } from './graph.js';

/** Every record of the graph: nodes by type and id, then edges by relationship and ends. */
export function* listRecords(graph: Graph): Generator<GraphRecord> {
  const nodesOf = (type: string): readonly StoredNode[] =>
    [...graph.nodesOf(type)].sort((left, right) => compareText(left.id, right.id));
  for (const type of [...graph.model.nodeTypes.keys()].sort(compareText)) {
    for (const { id, properties } of nodesOf(type)) {
      yield { kind: 'node', type, id, properties: toRecordValues(properties, 'id') };
    }
  }
  const relationships = [...graph.model.relationships].sort(
    (left, right) =>
      compareText(left.type, right.type) ||
      compareText(left.from, right.from) ||
      compareText(left.to, right.to),
  );
  for (const relationship of relationships) {
    const { type, from: fromType, to: toType } = relationship;
    for (const node of nodesOf(fromType)) {
      for (const { to, properties, sources } of edgesOf(node, relationship, 'OUT')) {
        yield {
          kind: 'edge',
          type,
          fromType,
          toType,
          from: node.id,
          to: to.id,
          properties: toRecordValues(properties),
          sources: sources.map(({ source, paragraph }) => ({ source: source.id, paragraph })),
        };
      }
    }
  }
}

function toRecordValues(
  properties: StoredProperties,
  except?: string,
): Readonly<Record<string, RecordValue>> {
  const values: Record<string, RecordValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || name === except) continue;
    values[name] = toRecordValue(value);
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
