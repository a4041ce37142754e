import type { GraphModel } from '../../model/graph-model.js';
import { type Attributes, nameAttributes } from '../format/attributes.js';
import { edgeColumns, nodeColumns } from '../format/columns.js';
import { daySpan } from '../format/day-span.js';
import {
  GEXF_EDGE_ATTRIBUTES,
  GEXF_NODE_ATTRIBUTES,
  GEXF_RESERVED,
  printDeclarations,
  printList,
  printProperties,
  printValue,
} from './gexf-attributes.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { sizeOf, colorOf } from '../format/node-style.js';
import { printBatches } from '../format/print-batches.js';
import { SOURCE_LISTS, sourceTexts } from '../format/source-lists.js';
import { titleWithCut } from '../format/describe-cut.js';
import { xmlText } from './xml-text.js';

/**
 * GEXF 1.3, as Gephi 0.10 reads it: visual attributes have their own namespace, dates are whole days,
 * and `kind` distinguishes parallel edges. networkx reads colours only as three numbers.
 */
export const GEXF: GraphFormat = Object.freeze({
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  description: 'Gephi, with kinds of edges, dates for its timeline, colours, sizes and places.',
  write: writeGexf,
});

async function* writeGexf(graph: ExportGraph): AsyncGenerator<string> {
  const { model } = graph;
  const ofNodes = nameAttributes(nodeColumns(model), GEXF_RESERVED);
  const ofEdges = nameAttributes(edgeColumns(model), GEXF_RESERVED);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta>
<creator>Communiqué</creator>
<description>${xmlText(titleWithCut(graph))}</description>
</meta>
<graph defaultedgetype="directed" ${printTime(model)}>
`;
  yield printDeclarations('node', [...GEXF_NODE_ATTRIBUTES, ...ofNodes.values()]);
  yield printDeclarations('edge', [...GEXF_EDGE_ATTRIBUTES, ...ofEdges.values()]);
  yield '<nodes>\n';
  yield* printBatches(graph.nodes(), (node) => printNode(node, model, ofNodes));
  yield '</nodes>\n<edges>\n';
  yield* printBatches(graph.edges(), (edge) => printEdge(edge, ofEdges));
  yield '</edges>\n</graph>\n</gexf>\n';
}

/** Whether the graph is dynamic must be declared before the first node, so it depends on the model. */
function printTime({ nodeTypes, edgeTypes }: GraphModel): string {
  const types = [...nodeTypes.values(), ...edgeTypes.values()];
  const isDated = types.some(({ interval }) => interval !== undefined);
  return isDated
    ? 'mode="dynamic" timeformat="date" timerepresentation="interval"'
    : 'mode="static"';
}

function printNode(node: PlacedNode, model: GraphModel, attributes: Attributes): string {
  const { r, g, b } = colorOf(model, node.type);
  const own = printValue('type', node.type) + printValue('degree', String(node.degree));
  const values = own + printProperties(node.properties, attributes);
  const look = `<viz:color r="${r}" g="${g}" b="${b}"/><viz:size value="${sizeOf(node.degree)}"/><viz:position x="${node.x}" y="${node.y}" z="0"/>`;
  return `<node id="${xmlText(node.id)}" label="${xmlText(node.label)}"${printDays(node)}><attvalues>${values}</attvalues>${look}</node>\n`;
}

function printEdge(edge: ExportEdge, attributes: Attributes): string {
  const { start, end, sources } = edge;
  let values = printValue('relationship', edge.type) + printProperties(edge.properties, attributes);
  if (edge.count !== undefined) {
    values += printValue('derived', 'true') + printValue('count', String(edge.count));
  }
  if (start !== undefined) values += printValue('startaswritten', start);
  if (end !== undefined) values += printValue('endaswritten', end);
  for (const { attribute, textOf } of SOURCE_LISTS) {
    values += printList(attribute.id, sourceTexts(sources, textOf));
  }
  const ends = `source="${xmlText(edge.from)}" target="${xmlText(edge.to)}"`;
  return `<edge id="${xmlText(edge.id)}" ${ends} kind="${xmlText(edge.type)}" label="${xmlText(edge.label)}" weight="${edge.count ?? 1}"${printDays(edge)}><attvalues>${values}</attvalues></edge>\n`;
}

/** The start and end, if known. */
function printDays(dated: Pick<ExportEdge, 'start' | 'end'>): string {
  if (dated.start === undefined && dated.end === undefined) return '';
  const { start, end } = daySpan(dated.start, dated.end);
  const from = start === undefined ? '' : ` start="${start}"`;
  return end === undefined ? from : `${from} end="${end}"`;
}
