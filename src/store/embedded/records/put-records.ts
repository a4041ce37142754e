import { CommuniqueError } from '../../../kernel/errors.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../../../model/record.js';
import type { WriteResult } from '../../store.js';
import { checkRecords } from '../../check-records.js';
import { relationshipOf } from '../../../model/find-relationship.js';
import { FoundNodes } from './found-nodes.js';
import { knownGraph } from './known-graph.js';
import type { StoredValue } from '../graph/graph.js';
import { readValue } from './read-stored-value.js';
import type { Graph } from '../graph/stored-graph.js';

/** Puts records into the graph: all, or none if there is a problem with any of them. */
export function putRecords(graph: Graph, records: readonly GraphRecord[]): WriteResult {
  const found = new FoundNodes(graph);
  const problems = checkRecords(knownGraph(graph, found), records);
  if (problems.length > 0) {
    throw new CommuniqueError('INVALID_RECORDS', problems.join('\n'));
  }
  let nodes = 0;
  for (const record of records) {
    if (record.kind !== 'node') continue;
    putNode(graph, record);
    nodes += 1;
  }
  for (const record of records) {
    if (record.kind === 'node') found.skip();
    else putEdge(graph, record, found);
  }
  return { nodes, edges: records.length - nodes };
}

function putNode(graph: Graph, { type: name, id, properties: given }: NodeRecord): void {
  const properties: Record<string, StoredValue> = {};
  // In the order of the model and including absent values, so that all objects of a type have one hidden class.
  for (const property of graph.nodeType(name).properties.values()) {
    properties[property.name] =
      property.name === 'id' ? id : readValue(property, given[property.name]);
  }
  graph.putNode(id, name, properties);
}

function putEdge(graph: Graph, record: EdgeRecord, found: FoundNodes): void {
  const table = graph.edges(relationshipOf(graph.model, record));
  const { rows } = table;
  const row = rows.add(found.take(record.from).index, found.take(record.to).index);
  for (const [property, column] of rows.columns) {
    const value = record.properties[property.name];
    if (value === undefined && !property.list) continue;
    const isId = property.type.kind === 'Reference' && typeof value === 'string';
    column.set(row, isId ? found.take(value) : readValue(property, value));
  }
  if (record.sources.length === 0) return;
  const sources = record.sources.map(({ source, paragraph }) => ({
    source: found.take(source),
    paragraph,
  }));
  rows.setSources(row, sources);
}
