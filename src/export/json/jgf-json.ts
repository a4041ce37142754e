import { edgeFacts, EDGE_FACTS, nodeFacts, NODE_FACTS } from '../format/element-facts.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { jsonItems } from './json-items.js';
import { reservedNames } from '../../kernel/safe-names.js';
import { colorOf } from '../format/node-style.js';
import { cutFacts } from '../format/describe-cut.js';

const NODE_NAMES = reservedNames(...NODE_FACTS, 'color', 'x', 'y');
const EDGE_NAMES = reservedNames(...EDGE_FACTS, 'source', 'target');

/** Version 2 of the specification, in which nodes are members of an object, by id. */
export const JGF_JSON: GraphFormat = Object.freeze({
  extension: 'jgf.json',
  mediaType: 'application/vnd.jgf+json',
  description: 'JSON Graph Format, version 2.',
  write,
});

async function* write(graph: ExportGraph): AsyncGenerator<string, void> {
  const { title, model } = graph;
  const cut = cutFacts(graph);
  yield `{"graph":{"label":${JSON.stringify(title)},"directed":true,`;
  yield `"metadata":${JSON.stringify({ cut })},"nodes":{`;
  yield* jsonItems(graph.nodes(), (node) => printNode(node, colorOf(model, node.type).hex));
  yield '},"edges":[';
  yield* jsonItems(graph.edges(), printEdge);
  yield ']}}\n';
}

function printNode(node: PlacedNode, color: string): string {
  const { id, label, type, x, y } = node;
  const metadata = { type, color, x, y, ...nodeFacts(node, NODE_NAMES) };
  return `${JSON.stringify(id)}:${JSON.stringify({ label, metadata })}`;
}

function printEdge(edge: ExportEdge): string {
  const { id, from, to, label, type } = edge;
  const own = { id, source: from, target: to, relation: type, directed: true, label };
  return JSON.stringify({ ...own, metadata: edgeFacts(edge, EDGE_NAMES) });
}
