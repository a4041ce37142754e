import { CommuniqueError } from '../../../kernel/errors.js';
import type { EdgeRecord, RecordValue, SourceRecord } from '../../../model/record.js';
import type { ResolvedEdges } from '../../resolved-edges.js';
import type { StoredNode } from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';

/** Converts resolved edges to records. */
export function listResolvedEdges(graph: Graph, edges: ResolvedEdges): readonly EdgeRecord[] {
  const { type, from, to } = edges.relationship;
  const [fromNodes, toNodes] = [graph.nodesByIndex(from), graph.nodesByIndex(to)];
  return Array.from({ length: edges.length }, (_, edge) => ({
    kind: 'edge',
    type,
    fromType: from,
    toType: to,
    from: idAt(fromNodes, edges.from[edge]),
    to: idAt(toNodes, edges.to[edge]),
    properties: propertiesOf(graph, edges, edge),
    sources: sourcesOf(graph, edges, edge),
  }));
}

function propertiesOf(graph: Graph, edges: ResolvedEdges, edge: number): EdgeRecord['properties'] {
  const properties: Record<string, RecordValue> = {};
  const { columns } = graph.edges(edges.relationship).rows;
  for (const [index, [{ name, type }]] of columns.entries()) {
    const value = edges.values[index]?.[edge];
    if (value === undefined) continue;
    const isIndex = type.kind === 'Reference' && typeof value === 'number';
    properties[name] = isIndex ? idAt(graph.nodesByIndex(type.target), value) : value;
  }
  return properties;
}

function sourcesOf(graph: Graph, edges: ResolvedEdges, edge: number): readonly SourceRecord[] {
  const nodes = graph.nodesByIndex(graph.model.sourceType ?? '');
  const { sourcesUpTo, documents, paragraphs } = edges;
  const sources: SourceRecord[] = [];
  for (let index = sourcesUpTo[edge - 1] ?? 0; index < (sourcesUpTo[edge] ?? 0); index += 1) {
    sources.push({ source: idAt(nodes, documents[index]), paragraph: paragraphs[index] ?? null });
  }
  return sources;
}

function idAt(nodes: readonly (StoredNode | undefined)[], index: number | undefined): string {
  const node = nodes[index ?? -1];
  if (node === undefined) throw new CommuniqueError('INTERNAL', `no node at ${String(index)}`);
  return node.id;
}
