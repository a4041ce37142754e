import { compareText } from '../../kernel/compare-text.js';
import { CommuniqueError } from '../../kernel/errors.js';
import type { Property, Relationship } from '../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord, RecordValue } from '../../model/record.js';
import { parsePartialDate } from '../../model/partial-date.js';
import type { WriteResult } from '../store.js';
import { checkRecords } from '../check-records.js';
import { relationshipOf } from '../find-relationship.js';
import { compareStored } from './compare-stored.js';
import { knownGraph } from './known-graph.js';
import {
  edgesOf,
  orderedValueOf,
  type Graph,
  type StoredEdge,
  type StoredNode,
  type StoredProperties,
  type StoredValue,
} from './graph.js';

/** Puts records into the graph: all, or none where one of them cannot stand. */
export function putRecords(graph: Graph, records: readonly GraphRecord[]): WriteResult {
  const problems = checkRecords(knownGraph(graph), records);
  if (problems.length > 0) {
    throw new CommuniqueError('INVALID_RECORDS', problems.join('\n'));
  }
  const nodes = records.filter((record) => record.kind === 'node');
  const edges = records.filter((record) => record.kind === 'edge');
  for (const record of nodes) putNode(graph, record);
  const touched: Touched = new Map();
  for (const record of edges) putEdge(graph, record, touched);
  for (const [list, farEnd] of touched) sortEdges(list, farEnd);
  return { nodes: nodes.length, edges: edges.length };
}

/** Lists of edges that have got new ones, and which end of theirs is the far one. */
type Touched = Map<StoredEdge[], 'from' | 'to'>;

function putNode(graph: Graph, record: NodeRecord): void {
  const type = graph.model.nodeTypes.get(record.type);
  if (type === undefined) throw new CommuniqueError('INTERNAL', `no node type ${record.type}`);
  const values = { ...record.properties, id: record.id };
  const properties = readProperties(graph, type.properties, values);
  const known = graph.nodes.get(record.id);
  if (known === undefined) graph.addNode({ id: record.id, type, properties, out: [], in: [] });
  else known.properties = properties;
}

function putEdge(graph: Graph, record: EdgeRecord, touched: Touched): void {
  const relationship = relationshipOf(graph.model, record);
  const from = nodeOf(graph, record.from);
  const to = nodeOf(graph, record.to);
  const type = graph.model.edgeTypes.get(relationship.edgeType ?? '');
  const properties = readProperties(graph, type?.properties ?? new Map(), record.properties);
  const sources = record.sources.map(({ source, paragraph }) => ({
    source: nodeOf(graph, source),
    paragraph,
  }));
  const known = findEdge(relationship, from, to, properties);
  if (known !== undefined) {
    known.properties = properties;
    known.sources = sources;
    return;
  }
  graph.addEdge({ relationship, from, to, properties, sources });
  const out = from.out[relationship.index];
  const into = to.in[relationship.index];
  if (out !== undefined) touched.set(out, 'to');
  if (into !== undefined) touched.set(into, 'from');
}

function findEdge(
  relationship: Relationship,
  from: StoredNode,
  to: StoredNode,
  properties: StoredProperties,
): StoredEdge | undefined {
  const out = edgesOf(from, relationship, 'OUT');
  const into = edgesOf(to, relationship, 'IN');
  return (out.length < into.length ? out : into).find(
    (edge) =>
      edge.from === from &&
      edge.to === to &&
      compareKeys(edge.properties, properties, relationship.key) === 0,
  );
}

/** Sorts one node's edges: by the far id, then by the edge's key, as lists without an ordering are. */
function sortEdges(list: StoredEdge[], farEnd: 'from' | 'to'): void {
  const key = list[0]?.relationship.key ?? [];
  list.sort(
    (left, right) =>
      compareText(left[farEnd].id, right[farEnd].id) ||
      compareKeys(left.properties, right.properties, key),
  );
}

function compareKeys(
  left: StoredProperties,
  right: StoredProperties,
  key: readonly string[],
): number {
  for (const name of key) {
    const difference = compareStored(orderedValueOf(left[name]), orderedValueOf(right[name]));
    if (difference !== 0) return difference;
  }
  return 0;
}

function readProperties(
  graph: Graph,
  declared: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, RecordValue>>,
): StoredProperties {
  const properties: Record<string, StoredValue> = {};
  // In the order of the model, absent ones too, so that all objects of a type have one shape.
  for (const property of declared.values()) {
    properties[property.name] = readValue(graph, property, values[property.name]);
  }
  return properties;
}

function readValue(graph: Graph, property: Property, value: RecordValue | undefined): StoredValue {
  if (property.list) {
    const list = Array.isArray(value) ? (value as readonly (string | number)[]) : [];
    return property.type.kind === 'PartialDate' ? list.map(dateOf) : list;
  }
  if (value === undefined || Array.isArray(value)) return undefined;
  const single = value as string | number | boolean;
  switch (property.type.kind) {
    case 'PartialDate':
      return dateOf(single);
    case 'Reference':
      return nodeOf(graph, String(single));
    default:
      return single;
  }
}

function dateOf(
  value: string | number | boolean,
): NonNullable<ReturnType<typeof parsePartialDate>> {
  const date = parsePartialDate(String(value));
  if (date === undefined) throw new CommuniqueError('INTERNAL', `unchecked date ${String(value)}`);
  return date;
}

function nodeOf(graph: Graph, id: string): StoredNode {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new CommuniqueError('INTERNAL', `unchecked id ${id}`);
  return node;
}
