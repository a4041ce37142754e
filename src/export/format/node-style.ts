import type { GraphModel } from '../../model/graph-model.js';

/** A colour, as the web writes it and as three numbers from 0 to 255. */
export interface Color {
  readonly hex: `#${string}`;
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/**
 * The colour of a node type, by its position in the model: the same in every file.
 *
 * The first eight are those of Okabe and Ito (2008), which are distinguishable with any kind of colour
 * blindness; their black comes last, as it hides a label. The next eight types have paler versions of
 * them; from the seventeenth type on, the colours repeat. An unknown type is grey.
 */
export function colorOf(model: GraphModel, typeName: string): Color {
  let colors = colorsOf.get(model);
  if (colors === undefined) {
    colors = new Map(
      [...model.nodeTypes.keys()].map((name, index) => [
        name,
        COLORS[index % COLORS.length] ?? GREY,
      ]),
    );
    colorsOf.set(model, colors);
  }
  return colors.get(typeName) ?? GREY;
}

/** Cached by model: the colour is looked up for every node. */
const colorsOf = new WeakMap<GraphModel, ReadonlyMap<string, Color>>();

const OKABE_ITO: readonly (readonly [number, number, number])[] = [
  [230, 159, 0], // orange
  [86, 180, 233], // sky blue
  [0, 158, 115], // bluish green
  [240, 228, 66], // yellow
  [0, 114, 178], // blue
  [213, 94, 0], // vermilion
  [204, 121, 167], // reddish purple
  [0, 0, 0], // black
];

const GREY = toColor(153, 153, 153);
const COLORS: readonly Color[] = [
  ...OKABE_ITO.map(([r, g, b]) => toColor(r, g, b)),
  ...OKABE_ITO.map(([r, g, b]) => toColor(paler(r), paler(g), paler(b))),
];

/** Halfway to white. */
function paler(part: number): number {
  return Math.round((part + 255) / 2);
}

function toColor(r: number, g: number, b: number): Color {
  const digits = [r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('');
  return Object.freeze({ hex: `#${digits}` as const, r, g, b });
}

/**
 * The size at which a node is drawn, to two decimals: 4 without edges, growing with the square root of
 * the degree, so that the area reflects the number of edges; at most 40.
 */
export function sizeOf(degree: number): number {
  return Math.min(40, Math.round((4 + 2 * Math.sqrt(degree)) * 100) / 100);
}
