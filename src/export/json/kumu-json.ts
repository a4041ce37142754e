import { edgeFacts, EDGE_FACTS, nodeFacts, NODE_FACTS } from '../format/element-facts.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { jsonItems } from './json-items.js';
import { reservedNames } from '../../kernel/safe-names.js';

/**
 * The fields that Kumu reserves. `description` is not reserved: Kumu shows it as the text about
 * an element, which is what a property of that name is.
 */
const CLIENTS = ['from', 'to', 'direction', 'tags', 'image', 'attributes', '_id'];
const NODE_NAMES = reservedNames(...NODE_FACTS, ...CLIENTS);
const EDGE_NAMES = reservedNames(...EDGE_FACTS, ...CLIENTS);

/** Kumu also loads such a file from a URL. It accepts no other top-level keys: no title, no cut. */
export const KUMU_JSON: GraphFormat = Object.freeze({
  extension: 'kumu.json',
  mediaType: 'application/json',
  description: 'Kumu, as a blueprint: a file to import or a link to follow.',
  write,
});

async function* write(graph: ExportGraph): AsyncGenerator<string, void> {
  yield '{"elements":[';
  yield* jsonItems(graph.nodes(), printElement);
  yield '],"connections":[';
  yield* jsonItems(graph.edges(), printConnection);
  yield ']}\n';
}

function printElement(node: PlacedNode): string {
  const { id, label, type } = node;
  return JSON.stringify({ id, label, type, ...nodeFacts(node, NODE_NAMES) });
}

function printConnection(edge: ExportEdge): string {
  const { id, from, to, label, type } = edge;
  const facts = edgeFacts(edge, EDGE_NAMES);
  return JSON.stringify({ id, from, to, type, label, direction: 'directed', ...facts });
}
