import { CommuniqueError } from '../../kernel/errors.js';
import type { Property } from '../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord, RecordValue } from '../../model/record.js';
import { type PartialDate, parsePartialDate } from '../../model/partial-date.js';
import type { WriteResult } from '../store.js';
import { checkRecords } from '../check-records.js';
import { relationshipOf } from '../find-relationship.js';
import { knownGraph } from './known-graph.js';
import type { StoredNode, StoredProperties, StoredValue } from './graph.js';
import type { Graph } from './stored-graph.js';

/** Puts records into the graph: all, or none where one of them cannot stand. */
export function putRecords(graph: Graph, records: readonly GraphRecord[]): WriteResult {
  const problems = checkRecords(knownGraph(graph), records);
  if (problems.length > 0) {
    throw new CommuniqueError('INVALID_RECORDS', problems.join('\n'));
  }
  const nodes = records.filter((record) => record.kind === 'node');
  const edges = records.filter((record) => record.kind === 'edge');
  for (const record of nodes) putNode(graph, record);
  for (const record of edges) putEdge(graph, record);
  return { nodes: nodes.length, edges: edges.length };
}

function putNode(graph: Graph, { type: name, id, properties: given }: NodeRecord): void {
  const type = graph.model.nodeTypes.get(name);
  if (type === undefined) throw new CommuniqueError('INTERNAL', `no node type ${name}`);
  const properties: Record<string, StoredValue> = {};
  // In the order of the model, absent ones too, so that all objects of a type have one shape.
  for (const property of type.properties.values()) {
    properties[property.name] =
      property.name === 'id' ? id : readValue(graph, property, given[property.name]);
  }
  putProperties(graph, name, id, properties);
}

function putProperties(graph: Graph, type: string, id: string, values: StoredProperties): void {
  const known = graph.nodes.get(id);
  if (known === undefined) graph.addNode(id, type, values);
  else known.properties = values;
}

function putEdge(graph: Graph, record: EdgeRecord): void {
  const relationship = relationshipOf(graph.model, record);
  const declared = graph.model.edgeTypes.get(relationship.edgeType ?? '')?.properties;
  const { properties } = record;
  graph.edges(relationship).put({
    from: nodeOf(graph, record.from),
    to: nodeOf(graph, record.to),
    valueOf: (name) => {
      const property = declared?.get(name);
      return property && readValue(graph, property, properties[name]);
    },
    sources: record.sources.map(({ source, paragraph }) => ({
      source: nodeOf(graph, source),
      paragraph,
    })),
  });
}

/** Most lists are empty. */
const EMPTY: readonly (string | number)[] = Object.freeze([]);

function readValue(graph: Graph, property: Property, value: RecordValue | undefined): StoredValue {
  if (property.list) {
    const list = Array.isArray(value) ? (value as readonly (string | number)[]) : EMPTY;
    if (list.length === 0) return EMPTY;
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

function dateOf(value: string | number | boolean): PartialDate {
  const date = parsePartialDate(String(value));
  if (date === undefined) throw new CommuniqueError('INTERNAL', `unchecked date ${String(value)}`);
  return date;
}

function nodeOf(graph: Graph, id: string): StoredNode {
  const node = graph.nodes.get(id);
  if (node === undefined) throw new CommuniqueError('INTERNAL', `unchecked id ${id}`);
  return node;
}
