import type { GraphModel } from '../../model/graph-model.js';
import { colorOf } from '../format/node-style.js';

/** The corners of a shape relative to its middle, in units of its radius; a circle has none. */
type Corners = readonly (readonly [number, number])[];

/** Distinguishable by outline alone, and of similar area. */
const SHAPES: readonly Corners[] = [
  [],
  polygon(4, 1.2, 45), // square
  polygon(4, 1.3, 0), // diamond
  polygon(3, 1.4, 0), // triangle
  polygon(6, 1.1, 30), // hexagon
  star(5, 1.5, 0.65),
  cross(),
  polygon(3, 1.4, 180), // triangle on its tip
  polygon(5, 1.15, 0), // pentagon
  star(4, 1.6, 0.6),
  rectangle(1.15, 0.72),
  rectangle(0.72, 1.15),
];

/**
 * Draws the shape of a node type, by its position in the model. The first twelve types have different
 * shapes, so that they can be distinguished without colours.
 */
export function drawShape(
  model: GraphModel,
  type: string,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): string {
  const index = Math.max(0, [...model.nodeTypes.keys()].indexOf(type));
  const corners = SHAPES[index % SHAPES.length] ?? [];
  const fill = `fill="${colorOf(model, type).hex}"`;
  if (corners.length === 0)
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" ${fill}/>`;
  const points = corners.map(([dx, dy]) => `${round(x + dx * radius)},${round(y + dy * radius)}`);
  return `<polygon points="${points.join(' ')}" ${fill}/>`;
}

/** To a tenth of a pixel. */
export function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function polygon(count: number, size: number, turn: number): Corners {
  return Array.from({ length: count }, (_, index) => corner(size, turn + (index * 360) / count));
}

function star(rays: number, outer: number, inner: number): Corners {
  return Array.from({ length: 2 * rays }, (_, index) =>
    corner(index % 2 === 0 ? outer : inner, (index * 180) / rays),
  );
}

function rectangle(x: number, y: number): Corners {
  return [[-x, -y] as const, [x, -y] as const, [x, y] as const, [-x, y] as const];
}

function cross(): Corners {
  const [near, far] = [0.45, 1.25];
  const arm = [[near, -far] as const, [near, -near] as const, [far, -near] as const];
  // Each arm is the one before it, turned by a quarter.
  return [0, 1, 2, 3].flatMap((quarters) => arm.map((point) => turn(point, quarters)));
}

function turn([x, y]: readonly [number, number], quarters: number): readonly [number, number] {
  return quarters === 0 ? [x, y] : turn([-y, x], quarters - 1);
}

/** Clockwise from the top. */
function corner(size: number, degrees: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.sin(angle) * size, -Math.cos(angle) * size];
}
