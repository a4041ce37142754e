import { edgeFacts, EDGE_FACTS, nodeFacts, NODE_FACTS } from '../format/element-facts.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { jsonItems } from './json-items.js';
import { sizeOf, colorOf } from '../format/node-style.js';
import { banNames } from '../format/safe-names.js';
import { cutFacts } from '../format/tell-cut.js';

/** What the properties already tell of each element: they stand apart from what NVL reads. */
const NODE_NAMES = banNames(...NODE_FACTS);
const EDGE_NAMES = banNames(...EDGE_FACTS);

/** The shape is that of the types `Node` and `Relationship` of NVL 1.2. */
export const NVL_JSON: GraphFormat = Object.freeze({
  extension: 'nvl.json',
  mediaType: 'application/json',
  description: "Neo4j's visualization library: new NVL(element, data.nodes, data.relationships).",
  write,
});

async function* write(graph: ExportGraph): AsyncGenerator<string, void> {
  const { title, model } = graph;
  const cut = cutFacts(graph);
  yield `{"title":${JSON.stringify(title)},`;
  if (cut !== undefined) yield `"cut":${JSON.stringify(cut)},`;
  yield '"nodes":[';
  yield* jsonItems(graph.nodes(), (node) => printNode(node, colorOf(model, node.type).hex));
  yield '],"relationships":[';
  yield* jsonItems(graph.edges(), printRelationship);
  yield ']}\n';
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
