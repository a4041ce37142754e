import type { GraphModel } from '../../model/graph-model.js';
import type { ExportEdge, ExportGraph, GraphFormat, PlacedNode } from '../format/graph-format.js';
import { printBatches } from '../format/print-batches.js';
import { EdgePaths } from './svg-edges.js';
import { type DrawnNode, type Frame, frameOf, MOST_DETAILED } from './svg-frame.js';
import { derivedLook, drawHead } from './svg-head.js';
import { FONT_SIZE, placeLabels } from './svg-labels.js';
import { drawShape, round } from './svg-shapes.js';
import { titleWithCut } from '../format/describe-cut.js';
import { xmlContent } from '../xml/xml-text.js';

/**
 * SVG 1.1: a picture with text as text, on a light background, without scripts, style sheets or external
 * resources. Up to 300 nodes, it has arrows, and titles of nodes and edges.
 *
 * It has an intrinsic size, for programs that embed or print pictures, and shrinks to fit a smaller
 * window or frame.
 */
export const SVG: GraphFormat = Object.freeze({
  extension: 'svg',
  mediaType: 'image/svg+xml; charset=utf-8',
  description: 'A picture for pages, slides and print.',
  write: writeSvg,
});

/** Keeps all nodes in memory, whose places the edges need, and a count for each connected pair; streams the edges. */
async function* writeSvg(graph: ExportGraph): AsyncGenerator<string> {
  const nodes: PlacedNode[] = [];
  for await (const batch of graph.nodes()) nodes.push(...batch);
  const { model } = graph;
  const head = drawHead(graph, nodes);
  const frame = frameOf(nodes, head);
  const isDetailed = nodes.length <= MOST_DETAILED;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}" width="${frame.width}" height="${frame.height}" style="max-width:100%;max-height:100vh" role="img" aria-labelledby="title description" font-family="system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', 'Noto Sans CJK JP', sans-serif" font-size="${FONT_SIZE}">
<title id="title">${xmlContent(titleWithCut(graph))}</title>
<desc id="description">${xmlContent(head.description)}</desc>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0L8,4L0,8z" fill="#6b7682"/></marker></defs>
<rect width="100%" height="100%" fill="#fbfcfd"/>
${head.drawing}<g fill="none" stroke="#6b7682" stroke-opacity="${isDetailed ? 0.7 : 0.25}"${isDetailed ? ' marker-end="url(#arrow)"' : ''}>
`;
  const paths = new EdgePaths(frame.drawn);
  yield* printBatches(graph.edges(), (edge) => drawEdge(edge, paths.next(edge), isDetailed, frame));
  yield '</g>\n<g stroke="#2b333c">\n';
  yield* drawNodes(frame, model, isDetailed);
  yield `</g>\n${drawLabels(frame)}</svg>\n`;
}

function drawEdge(
  { from, to, label, start, end, count }: ExportEdge,
  path: string | undefined,
  isDetailed: boolean,
  { drawn }: Frame,
): string {
  if (path === undefined) return '';
  const look = count === undefined ? '' : ` ${derivedLook(count)}`;
  if (!isDetailed) return `<path d="${path}"${look}/>\n`;
  const nameOf = (id: string): string => drawn.get(id)?.node.label ?? id;
  const times = start === undefined && end === undefined ? '' : ` (${start ?? ''}–${end ?? ''})`;
  const often = count === undefined ? '' : ` ×${count}`;
  const title = `${nameOf(from)} ${label} ${nameOf(to)}${often}${start === end && start !== undefined ? ` (${start})` : times}`;
  return `<path d="${path}"${look}><title>${xmlContent(title)}</title></path>\n`;
}

function* drawNodes({ drawn }: Frame, model: GraphModel, isDetailed: boolean): Generator<string> {
  let chunk = '';
  for (const each of drawn.values()) {
    chunk += drawNode(each, model, isDetailed);
    if (chunk.length < 32_768) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

function drawNode(drawn: DrawnNode, model: GraphModel, isDetailed: boolean): string {
  const { type, label, start } = drawn.node;
  const shape = drawShape(model, type, drawn);
  if (!isDetailed) return `${shape}\n`;
  const title = `${label} (${type}${start === undefined ? '' : `, ${start}`})`;
  return `<g><title>${xmlContent(title)}</title>${shape}</g>\n`;
}

/** Labels come last, so that nothing covers them. A light outline separates them from the edges below. */
function drawLabels(frame: Frame): string {
  const labels = placeLabels(frame).map(
    ({ text, x, y }) => `<text x="${round(x)}" y="${round(y)}">${xmlContent(text)}</text>\n`,
  );
  return `<g fill="#1d2733" text-anchor="middle" stroke="#fbfcfd" stroke-width="3" stroke-linejoin="round" paint-order="stroke">\n${labels.join('')}</g>\n`;
}
