import { CommuniqueError } from '../../../kernel/errors.js';
import type { EdgeRecord, RecordValue, SourceRecord } from '../../../model/record.js';
import type { PlacedEdges } from '../../placed-edges.js';
import type { StoredNode } from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';

/** Edges whose nodes have been found, as records. */
export function listPlacedEdges(graph: Graph, edges: PlacedEdges): readonly EdgeRecord[] {
  const { type, from, to } = edges.relationship;
  const [fromNodes, toNodes] = [graph.nodesOf(from), graph.nodesOf(to)];
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

function propertiesOf(graph: Graph, edges: PlacedEdges, edge: number): EdgeRecord['properties'] {
  const properties: Record<string, RecordValue> = {};
  const { columns } = graph.edges(edges.relationship).rows;
  for (const [index, [{ name, type }]] of columns.entries()) {
    const value = edges.values[index]?.[edge];
    if (value === undefined) continue;
    const isPlace = type.kind === 'Reference' && typeof value === 'number';
    properties[name] = isPlace ? idAt(graph.nodesOf(type.target), value) : value;
  }
  return properties;
}

function sourcesOf(graph: Graph, edges: PlacedEdges, edge: number): readonly SourceRecord[] {
  const nodes = graph.nodesOf(graph.model.sourceType ?? '');
  const { sourcesUpTo, documents, paragraphs } = edges;
  const sources: SourceRecord[] = [];
  for (let at = sourcesUpTo[edge - 1] ?? 0; at < (sourcesUpTo[edge] ?? 0); at += 1) {
    sources.push({ source: idAt(nodes, documents[at]), paragraph: paragraphs[at] ?? null });
  }
  return sources;
}

function idAt(nodes: readonly StoredNode[], place: number | undefined): string {
  const node = nodes[place ?? -1];
  if (node === undefined) throw new CommuniqueError('INTERNAL', `no node at ${String(place)}`);
  return node.id;
}
