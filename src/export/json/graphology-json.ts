import { edgeFacts, EDGE_FACTS, nodeFacts, NODE_FACTS } from '../format/element-facts.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { jsonItems } from './json-items.js';
import { sizeOf, colorOf } from '../format/node-style.js';
import { reservedNames } from '../../kernel/safe-names.js';
import { cutFacts } from '../format/describe-cut.js';

/**
 * The attributes that Sigma and its programs render, and those that graphology's algorithms read
 * (`weight`, `fixed`). Sigma reads `type` as the name of a program and throws on an unknown one, so
 * types are in `nodeType` and `edgeType`.
 */
const CLIENTS = [
  ...['x', 'y', 'z', 'size', 'color', 'hidden', 'forceLabel', 'zIndex', 'highlighted', 'fixed'],
  ...['image', 'pictogram', 'curvature', 'weight', 'nodeType', 'edgeType', 'source', 'target'],
];
const NODE_NAMES = reservedNames(...NODE_FACTS, ...CLIENTS);
const EDGE_NAMES = reservedNames(...EDGE_FACTS, ...CLIENTS);

/** The format of graphology's `export()`. */
export const GRAPHOLOGY_JSON: GraphFormat = Object.freeze({
  extension: 'graphology.json',
  mediaType: 'application/json',
  description: 'Graphology with import(), and Sigma.',
  write,
});

async function* write(graph: ExportGraph): AsyncGenerator<string, void> {
  const { title, model } = graph;
  const cut = cutFacts(graph);
  yield '{"options":{"type":"directed","multi":true,"allowSelfLoops":true},';
  yield `"attributes":${JSON.stringify({ title, cut })},"nodes":[`;
  yield* jsonItems(graph.nodes(), (node) => printNode(node, colorOf(model, node.type).hex));
  yield '],"edges":[';
  yield* jsonItems(graph.edges(), printEdge);
  yield ']}\n';
}

function printNode(node: PlacedNode, color: string): string {
  const { id, label, type, x, y } = node;
  const size = sizeOf(node.degree);
  const facts = nodeFacts(node, NODE_NAMES);
  const attributes = { label, x, y, size, color, nodeType: type, ...facts };
  return JSON.stringify({ key: id, attributes });
}

function printEdge(edge: ExportEdge): string {
  const { id, from, to, label, type } = edge;
  const attributes = { label, size: 1, edgeType: type, ...edgeFacts(edge, EDGE_NAMES) };
  return JSON.stringify({ key: id, source: from, target: to, attributes });
}
