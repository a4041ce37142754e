import { edgeFacts, EDGE_FACTS, nodeFacts, NODE_FACTS } from '../format/element-facts.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { printTitledGraph } from './print-titled-graph.js';
import { sizeOf, colorOf } from '../format/node-style.js';
import { reservedNames } from '../../kernel/safe-names.js';

/** Names within `properties`, which NVL does not read. */
const NODE_NAMES = reservedNames(...NODE_FACTS);
const EDGE_NAMES = reservedNames(...EDGE_FACTS);

/** The format of the types `Node` and `Relationship` of NVL 1.2. */
export const NVL_JSON: GraphFormat = Object.freeze({
  extension: 'nvl.json',
  mediaType: 'application/json',
  description: "Neo4j's visualization library: new NVL(element, data.nodes, data.relationships).",
  write,
});

function write(graph: ExportGraph): AsyncIterable<string> {
  return printTitledGraph(graph, {
    edges: 'relationships',
    printNode: (node) => printNode(node, colorOf(graph.model, node.type).hex),
    printEdge: printRelationship,
  });
}

function printNode(node: PlacedNode, color: string): string {
  const { id, label, type, degree, x, y } = node;
  const own = { id, captions: [{ value: label }], color, size: sizeOf(degree), x, y };
  return JSON.stringify({ ...own, labels: [type], properties: nodeFacts(node, NODE_NAMES) });
}

function printRelationship(edge: ExportEdge): string {
  const { id, from, to, label, type } = edge;
  const own = { id, from, to, type, captions: [{ value: label }], width: 1 };
  return JSON.stringify({ ...own, properties: edgeFacts(edge, EDGE_NAMES) });
}
