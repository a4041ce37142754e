import { cutFacts } from '../format/describe-cut.js';
import type { ExportEdge, ExportGraph, PlacedNode } from '../format/graph-format.js';
import { jsonItems } from './json-items.js';

/** How a client wants its nodes and edges. */
interface Form {
  /** The key of the list of edges. */
  readonly edges: 'edges' | 'links' | 'relationships';
  readonly printNode: (node: PlacedNode) => string;
  readonly printEdge: (edge: ExportEdge) => string;
}

/** Prints a graph as an object with its title, what was cut, its nodes and its edges. */
export async function* printTitledGraph(
  graph: ExportGraph,
  { edges, printNode, printEdge }: Form,
): AsyncGenerator<string, void> {
  const cut = cutFacts(graph);
  yield `{"title":${JSON.stringify(graph.title)},`;
  if (cut !== undefined) yield `"cut":${JSON.stringify(cut)},`;
  yield '"nodes":[';
  yield* jsonItems(graph.nodes(), printNode);
  yield `],"${edges}":[`;
  yield* jsonItems(graph.edges(), printEdge);
  yield ']}\n';
}
