import type { ExportGraph, PlacedNode } from '../format/graph-format.js';
import { drawShape, round } from './svg-shapes.js';
import { titleWithCut } from '../format/describe-cut.js';
import { xmlContent } from '../xml/xml-text.js';

/** The head of a picture: its title, and a legend of the types. */
export interface Head {
  readonly width: number;
  readonly height: number;
  readonly drawing: string;
  /** The text alternative of the picture. */
  readonly description: string;
}

const LEFT = 24;
const LINE = 22;
const MOST_COLUMNS = 4;
const DERIVED = 'derived';
/** The width of an average letter in the title and in the legend. */
const TITLE_LETTER = 11;
const LETTER = 7;

/** The line of a derived edge: dashed, and wider for a higher count. */
export function derivedLook(count: number): string {
  return `stroke-dasharray="5 4" stroke-width="${round(Math.min(5, 0.7 + 0.3 * Math.sqrt(count)))}"`;
}

/** Draws the title and a legend of the types of the nodes, in the order of the model. */
export function drawHead(graph: ExportGraph, nodes: readonly PlacedNode[]): Head {
  const { model } = graph;
  const title = titleWithCut(graph);
  const counts = new Map<string, number>();
  for (const { type } of nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  const types = [...model.nodeTypes.keys()].filter((type) => counts.has(type));
  const longest = Math.max(0, ...types.map((type) => type.length));
  const column = 60 + longest * LETTER; // with the shape and the count
  const placeOf = (index: number) => ({
    x: LEFT + (index % MOST_COLUMNS) * column,
    y: 60 + Math.floor(index / MOST_COLUMNS) * LINE,
  });
  const entries = types.map((type, index) => {
    const { x, y } = placeOf(index);
    const shape = drawShape(model, type, { x: x + 7, y: y - 4, radius: 6 });
    return `<g stroke="#2b333c">${shape}</g><text x="${x + 20}" y="${y}" fill="#1d2733">${xmlContent(type)} (${counts.get(type) ?? 0})</text>\n`;
  });
  if (graph.hasDerived === true) {
    const { x, y } = placeOf(entries.length);
    entries.push(
      `<path d="M${x - 2},${y - 4}h18" stroke="#6b7682" ${derivedLook(1)}/><text x="${x + 20}" y="${y}" fill="#1d2733">${DERIVED}</text>\n`,
    );
  }
  const kinds = types.map((type) => `${counts.get(type) ?? 0} of type ${type}`);
  return {
    width:
      2 * LEFT +
      Math.max(title.length * TITLE_LETTER, column * Math.min(entries.length, MOST_COLUMNS)),
    height: 60 + Math.ceil(entries.length / MOST_COLUMNS) * LINE,
    drawing: `<text x="${LEFT}" y="32" font-size="18" font-weight="600" fill="#1d2733">${xmlContent(title)}</text>\n${entries.join('')}`,
    description:
      nodes.length === 0
        ? 'A graph without nodes.'
        : `A graph of ${nodes.length} nodes: ${kinds.join(', ')}.`,
  };
}
