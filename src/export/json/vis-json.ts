import { edgeFacts, EDGE_FACTS, nodeFacts, NODE_FACTS } from '../format/element-facts.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { printTitledGraph } from './print-titled-graph.js';
import { reservedNames } from '../../kernel/safe-names.js';
import { colorOf } from '../format/node-style.js';

/** The options of nodes and edges in vis-network's documentation: each item can have them. */
const CLIENTS = [
  ...['group', 'title', 'value', 'color', 'x', 'y', 'hidden', 'physics', 'font', 'chosen'],
  ...['shadow', 'scaling', 'widthConstraint', 'heightConstraint', 'labelHighlightBold', 'opacity'],
  ...['borderWidth', 'borderWidthSelected', 'brokenImage', 'ctxRenderer', 'fixed', 'icon'],
  ...['image', 'imagePadding', 'level', 'margin', 'mass', 'shape', 'shapeProperties', 'size'],
  ...['from', 'to', 'arrows', 'arrowStrikethrough', 'background', 'dashes', 'endPointOffset'],
  ...['hoverWidth', 'length', 'selectionWidth', 'selfReference', 'selfReferenceSize', 'smooth'],
  ...['width', 'cid', 'edges'],
];
const NODE_NAMES = reservedNames(...NODE_FACTS, ...CLIENTS);
const EDGE_NAMES = reservedNames(...EDGE_FACTS, ...CLIENTS);

export const VIS_JSON: GraphFormat = Object.freeze({
  extension: 'vis.json',
  mediaType: 'application/json',
  description: 'vis-network, as the data of new Network(element, data).',
  write,
});

/** vis-network ignores other keys at the top. */
function write(graph: ExportGraph): AsyncIterable<string> {
  return printTitledGraph(graph, {
    edges: 'edges',
    printNode: (node) => printNode(node, colorOf(graph.model, node.type).hex),
    printEdge,
  });
}

/** The title is shown as a tooltip, as plain text. */
function printNode(node: PlacedNode, color: string): string {
  const { id, label, type, degree, x, y } = node;
  const title = [`${type}: ${label}`, spanOf(node)].filter(Boolean).join('\n');
  const facts = nodeFacts(node, NODE_NAMES);
  return JSON.stringify({
    id,
    label,
    type,
    group: type,
    title,
    value: degree,
    color,
    x,
    y,
    ...facts,
  });
}

function printEdge(edge: ExportEdge): string {
  const { id, from, to, label, type } = edge;
  const lines = [label, spanOf(edge), ...edge.sources.map((source) => source.label)];
  const title = lines.filter(Boolean).join('\n');
  const facts = edgeFacts(edge, EDGE_NAMES);
  const dashes = edge.count === undefined ? undefined : true;
  return JSON.stringify({ id, from, to, label, type, title, arrows: 'to', dashes, ...facts });
}

/** `2022-03-22`, `2021 – 2023`, `2021 –`; empty if neither end is known. */
function spanOf({ start, end }: Pick<ExportEdge, 'start' | 'end'>): string {
  if (start === end) return start ?? '';
  return `${start ?? ''} – ${end ?? ''}`.trim();
}
