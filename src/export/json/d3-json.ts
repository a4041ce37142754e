import type { ExportGraph, GraphFormat } from '../format/graph-format.js';
import { jsonItems } from './json-items.js';
import { printLink, printNode } from './print-links.js';
import { spreadParallels } from '../format/spread-parallels.js';
import { cutFacts } from '../format/tell-cut.js';

export const D3_JSON: GraphFormat = Object.freeze({
  extension: 'd3.json',
  mediaType: 'application/json',
  description: 'D3 with forceLink().id(d => d.id), Observable, force-graph and 3d-force-graph.',
  write,
});

async function* write(graph: ExportGraph): AsyncGenerator<string, void> {
  const { title, model } = graph;
  const cut = cutFacts(graph);
  const bend = spreadParallels();
  yield `{"title":${JSON.stringify(title)},`;
  if (cut !== undefined) yield `"cut":${JSON.stringify(cut)},`;
  yield '"nodes":[';
  yield* jsonItems(graph.nodes(), (node) => printNode(model, node));
  yield '],"links":[';
  yield* jsonItems(graph.edges(), (edge) => printLink(edge, { curvature: bend(edge) }));
  yield ']}\n';
}
