import { edgeFacts, EDGE_FACTS, nodeFacts, NODE_FACTS } from '../format/element-facts.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { jsonItems } from './json-items.js';
import { sizeOf, colorOf } from '../format/node-style.js';
import { reservedNames } from '../../kernel/safe-names.js';
import { cutFacts } from '../format/describe-cut.js';

/**
 * The names that Cytoscape.js reserves (`id`, `source`, `target` and `parent`: an element with
 * both ends is an edge, one with a parent is drawn inside it), the columns of Cytoscape
 * (`SUID`, `name`, `selected`, `interaction`), and those that networkx's `cytoscape_graph` reads
 * as the key of a node (`value`) and of an edge (`key`).
 */
const CLIENTS = [
  ...['source', 'target', 'parent', 'name', 'value', 'key'],
  ...['SUID', 'selected', 'interaction', 'color', 'size'],
];
const NODE_NAMES = reservedNames(...NODE_FACTS, ...CLIENTS);
const EDGE_NAMES = reservedNames(...EDGE_FACTS, ...CLIENTS);

/** Shows names, colours and places without further code; by default, Cytoscape.js lays nodes out in a grid. */
const LOOK = JSON.stringify({
  layout: { name: 'preset' },
  style: [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        'background-color': 'data(color)',
        width: 'data(size)',
        height: 'data(size)',
        'font-size': 6,
      },
    },
    {
      selector: 'edge',
      style: { width: 1, 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' },
    },
    { selector: 'edge[?derived]', style: { 'line-style': 'dashed' } },
  ],
}).slice(1, -1);

export const CYJS: GraphFormat = Object.freeze({
  extension: 'cyjs',
  mediaType: 'application/json',
  description: 'Cytoscape.js and Cytoscape on the desktop; networkx with cytoscape_graph.',
  write,
});

async function* write(graph: ExportGraph): AsyncGenerator<string, void> {
  const { title, model } = graph;
  const cut = cutFacts(graph);
  yield `{"data":${JSON.stringify({ name: title, cut })},"directed":true,"multigraph":true,`;
  yield `${LOOK},\n"elements":{"nodes":[`;
  yield* jsonItems(graph.nodes(), (node) =>
    printNode(node, colorOf(model, node.type).hex, sizeOf(node.degree)),
  );
  yield '],"edges":[';
  yield* jsonItems(graph.edges(), printEdge);
  yield ']}}\n';
}

function printNode(node: PlacedNode, color: string, size: number): string {
  const { id, label, type, x, y } = node;
  const facts = nodeFacts(node, NODE_NAMES);
  const data = { id, value: id, label, name: label, type, color, size, ...facts };
  return JSON.stringify({ group: 'nodes', data, position: { x, y }, classes: type });
}

function printEdge(edge: ExportEdge): string {
  const { id, from, to, label, type } = edge;
  const facts = edgeFacts(edge, EDGE_NAMES);
  const data = {
    id,
    key: id,
    source: from,
    target: to,
    label,
    name: label,
    type,
    interaction: type,
    ...facts,
  };
  return JSON.stringify({ group: 'edges', data, classes: type });
}
