import {
  type Attribute,
  type Attributes,
  nameAttributes,
  ownAttribute,
} from '../format/attributes.js';
import { type Column, edgeColumns, nodeColumns } from '../format/columns.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { joinList } from '../../kernel/join-list.js';
import { sizeOf, colorOf } from '../format/node-style.js';
import { printBatches } from '../format/print-batches.js';
import { reservedNames } from '../../kernel/safe-names.js';
import { SOURCE_LISTS, sourceTexts } from '../format/source-lists.js';
import { titleWithCut } from '../format/describe-cut.js';
import { printDatum, printProperties } from './graphml-data.js';
import { xmlContent, xmlText } from './xml-text.js';

/** GraphML 1.0 with its attribute extension, which has no lists: a comment in the file explains how they are joined. */
export const GRAPHML: GraphFormat = Object.freeze({
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  description: 'yEd, igraph in R and Python, networkx, and the desktop program Cytoscape.',
  write: writeGraphml,
});

/** The attributes of every node, beside its properties; igraph draws size and colour, Gephi also the place. */
const NODE_ATTRIBUTES = [
  ...[ownAttribute('label', 'string'), ownAttribute('type', 'string')],
  ...[ownAttribute('start', 'string'), ownAttribute('end', 'string')],
  ...[ownAttribute('degree', 'integer'), ownAttribute('size', 'double')],
  ...[ownAttribute('color', 'string'), ownAttribute('x', 'double'), ownAttribute('y', 'double')],
];

const EDGE_ATTRIBUTES = [
  ...[ownAttribute('label', 'string'), ownAttribute('type', 'string')],
  ...[ownAttribute('start', 'string'), ownAttribute('end', 'string')],
  ...[ownAttribute('derived', 'boolean'), ownAttribute('count', 'integer')],
  ...SOURCE_LISTS.map(({ attribute }) => attribute),
];

/** Names reserved by readers (Gephi, igraph, networkx), or by the attributes above. */
const RESERVED = reservedNames(
  ...['id', 'name', 'source', 'target', 'weight', 'edge weight', 'edgeid', 'edgelabel'],
  ...['z', 'xpos', 'ypos', 'r', 'g', 'b', 'd3', 'd7'],
  ...[...NODE_ATTRIBUTES, ...EDGE_ATTRIBUTES].map(({ title }) => title),
);

async function* writeGraphml(graph: ExportGraph): AsyncGenerator<string> {
  const ofNodes = nameAttributes(nodeColumns(graph.model), RESERVED);
  const ofEdges = nameAttributes(edgeColumns(graph.model), RESERVED);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<!-- A key whose description says "list" holds the values of a list with "|" between them; in a value, "|" is written "\\|" and "\\" is written "\\\\". -->
<desc>${xmlContent(titleWithCut(graph))}</desc>
`;
  yield printKeys('n_', 'node', [...NODE_ATTRIBUTES, ...ofNodes.values()]);
  yield printKeys('e_', 'edge', [...EDGE_ATTRIBUTES, ...ofEdges.values()]);
  yield '<graph edgedefault="directed">\n';
  const color = (type: string): string => colorOf(graph.model, type).hex;
  yield* printBatches(graph.nodes(), (node) => printNode(node, color(node.type), ofNodes));
  yield* printBatches(graph.edges(), (edge) => printEdge(edge, ofEdges));
  yield '</graph>\n</graphml>\n';
}

function printKeys(
  prefix: 'n_' | 'e_',
  of: 'node' | 'edge',
  attributes: readonly Attribute[],
): string {
  const lines = attributes.map(({ id, title, column }) => {
    const head = `<key id="${prefix}${xmlText(id)}" for="${of}" attr.name="${xmlText(title)}" attr.type="${typeOf(column)}"`;
    return column.list ? `${head}><desc>list</desc></key>\n` : `${head}/>\n`;
  });
  return lines.join('');
}

function typeOf({ kind, list }: Column): string {
  if (list) return 'string';
  return kind === 'integer' ? 'int' : kind;
}

function printNode(node: PlacedNode, color: string, attributes: Attributes): string {
  const own =
    printDatum('n_label', node.label) +
    printDatum('n_type', node.type) +
    (node.start === undefined ? '' : printDatum('n_start', node.start)) +
    (node.end === undefined ? '' : printDatum('n_end', node.end)) +
    `<data key="n_degree">${node.degree}</data><data key="n_size">${sizeOf(node.degree)}</data>` +
    `<data key="n_color">${color}</data><data key="n_x">${node.x}</data><data key="n_y">${node.y}</data>`;
  return `<node id="${xmlText(node.id)}">${own}${printProperties('n_', node.properties, attributes)}</node>\n`;
}

function printEdge(edge: ExportEdge, attributes: Attributes): string {
  const { start, end, sources } = edge;
  let own = printDatum('e_label', edge.label) + printDatum('e_type', edge.type);
  if (start !== undefined) own += printDatum('e_start', start);
  if (end !== undefined) own += printDatum('e_end', end);
  if (edge.count !== undefined) {
    own += printDatum('e_derived', 'true') + printDatum('e_count', String(edge.count));
  }
  for (const { attribute, textOf } of SOURCE_LISTS) {
    const texts = sourceTexts(sources, textOf);
    if (texts.length > 0) own += printDatum(`e_${attribute.id}`, joinList(texts));
  }
  const ends = `source="${xmlText(edge.from)}" target="${xmlText(edge.to)}"`;
  return `<edge id="${xmlText(edge.id)}" ${ends}>${own}${printProperties('e_', edge.properties, attributes)}</edge>\n`;
}
