import { CommuniqueError } from '../../../kernel/errors.js';
import type { ResolvedEdges } from '../../resolved-edges.js';
import type { EdgeRows } from '../graph/edge-rows.js';
import type { StoredSource } from '../graph/graph.js';
import { readValue } from './read-stored-value.js';
import type { Graph } from '../graph/stored-graph.js';

/** Puts resolved edges into the graph. */
export function putResolvedEdges(graph: Graph, edges: ResolvedEdges): void {
  const { rows } = graph.edges(edges.relationship);
  const first = rows.length;
  for (let edge = 0; edge < edges.length; edge += 1) {
    rows.add(edges.from[edge] ?? 0, edges.to[edge] ?? 0);
  }
  putValues(graph, edges, rows, first);
  putSources(graph, edges, rows, first);
}

function putValues(graph: Graph, edges: ResolvedEdges, rows: EdgeRows, first: number): void {
  for (const [index, [property, column]] of rows.columns.entries()) {
    const values = edges.values[index] ?? [];
    const { type, list } = property;
    const nodes = type.kind === 'Reference' ? graph.nodesOf(type.target) : undefined;
    for (let edge = 0; edge < edges.length; edge += 1) {
      const value = values[edge];
      if (value === undefined && !list) continue;
      const isIndex = nodes !== undefined && typeof value === 'number';
      column.set(first + edge, isIndex ? nodes[value] : readValue(property, value));
    }
  }
}

function putSources(graph: Graph, edges: ResolvedEdges, rows: EdgeRows, first: number): void {
  const { sourcesUpTo, documents, paragraphs } = edges;
  let next = 0;
  for (let edge = 0; edge < edges.length; edge += 1) {
    const end = sourcesUpTo[edge] ?? 0;
    if (end === next + 1)
      rows.setSource(first + edge, documents[next] ?? 0, paragraphs[next] ?? null);
    else if (end > next) rows.setSources(first + edge, sourcesOf(graph, edges, next, end));
    next = end;
  }
}

function sourcesOf(
  graph: Graph,
  { documents, paragraphs }: ResolvedEdges,
  start: number,
  end: number,
): readonly StoredSource[] {
  const nodes = graph.nodesOf(graph.model.sourceType ?? '');
  return documents.slice(start, end).map((document, index) => {
    const source = nodes[document];
    if (source === undefined) throw new CommuniqueError('INTERNAL', 'no document at this index');
    return { source, paragraph: paragraphs[start + index] ?? null };
  });
}
