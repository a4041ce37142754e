import type { ExportGraph, GraphFormat } from '../format/graph-format.js';
import { printLink, printNode } from './print-links.js';
import { printTitledGraph } from './print-titled-graph.js';
import { spreadParallels } from '../format/spread-parallels.js';

export const D3_JSON: GraphFormat = Object.freeze({
  extension: 'd3.json',
  mediaType: 'application/json',
  description: 'D3 with forceLink().id(d => d.id), Observable, force-graph and 3d-force-graph.',
  write,
});

function write(graph: ExportGraph): AsyncIterable<string> {
  const bend = spreadParallels();
  return printTitledGraph(graph, {
    edges: 'links',
    printNode: (node) => printNode(graph.model, node),
    printEdge: (edge) => printLink(edge, { curvature: bend(edge) }),
  });
}
