import type { ExportGraph, GraphFormat } from '../format/graph-format.js';
import { jsonItems } from './json-items.js';
import { printLink, printNode } from './print-links.js';
import { cutFacts } from '../format/describe-cut.js';

/** The node-link format of networkx, whose default key of the list of edges was `links` until 3.6. */
export const NODELINK_JSON: GraphFormat = Object.freeze({
  extension: 'nodelink.json',
  mediaType: 'application/json',
  description: 'networkx with node_link_graph(data, edges="links").',
  write,
});

async function* write(graph: ExportGraph): AsyncGenerator<string, void> {
  const { title, model } = graph;
  const cut = cutFacts(graph);
  yield `{"directed":true,"multigraph":true,"graph":${JSON.stringify({ name: title, cut })},`;
  yield '"nodes":[';
  yield* jsonItems(graph.nodes(), (node) => printNode(model, node));
  yield '],"links":[';
  yield* jsonItems(graph.edges(), (edge) => printLink(edge, { key: edge.id }));
  yield ']}\n';
}
