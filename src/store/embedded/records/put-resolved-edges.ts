import { CommuniqueError } from '../../../kernel/errors.js';
import type { ResolvedEdges } from '../../resolved-edges.js';
import type { EdgeRows } from '../graph/edge-rows.js';
import type { StoredSource } from '../graph/graph.js';
import { readValue } from './read-stored-value.js';
import type { Graph } from '../graph/stored-graph.js';

/** Puts resolved edges into the graph, as one transaction. */
export function putResolvedEdges(graph: Graph, lists: readonly ResolvedEdges[]): void {
  for (const edges of lists) expectEnds(graph, edges);
  graph.beginTransaction();
  for (const edges of lists) putEdges(graph, edges);
}

/** A node may have been removed since its index was looked up. */
function expectEnds(graph: Graph, { relationship, from, to, length }: ResolvedEdges): void {
  const starts = graph.nodesByIndex(relationship.from);
  const ends = graph.nodesByIndex(relationship.to);
  for (let edge = 0; edge < length; edge += 1) {
    if (starts[from[edge] ?? -1] !== undefined && ends[to[edge] ?? -1] !== undefined) continue;
    throw new CommuniqueError(
      'INVALID_RECORDS',
      `expected both nodes of each edge ${relationship.type}, but one was removed while the edges were read; load the file again`,
    );
  }
}

function putEdges(graph: Graph, edges: ResolvedEdges): void {
  const table = graph.edges(edges.relationship);
  table.announceAppended();
  const { rows, from } = table;
  const first = rows.length;
  for (let edge = 0; edge < edges.length; edge += 1) {
    rows.add(edges.from[edge] ?? 0, edges.to[edge] ?? 0);
    const start = from.byIndex[edges.from[edge] ?? -1];
    if (start !== undefined) start.version = graph.transaction;
  }
  putValues(graph, edges, rows, first);
  putSources(graph, edges, rows, first);
}

function putValues(graph: Graph, edges: ResolvedEdges, rows: EdgeRows, first: number): void {
  for (const [index, [property, column]] of rows.columns.entries()) {
    const values = edges.values[index] ?? [];
    const { type, list } = property;
    const nodes = type.kind === 'Reference' ? graph.nodesByIndex(type.target) : undefined;
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
  const nodes = graph.nodesByIndex(graph.model.sourceType ?? '');
  return documents.slice(start, end).map((document, index) => {
    const source = nodes[document];
    if (source === undefined) throw new CommuniqueError('INTERNAL', 'no document at this index');
    return { source, paragraph: paragraphs[start + index] ?? null };
  });
}
