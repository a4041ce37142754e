import type { ExportEdge } from '../format/graph-format.js';
import type { DrawnNode } from './svg-frame.js';
import { round } from './svg-shapes.js';

/** The distance between parallel edges at their middles. */
const SPREAD = 14;

/**
 * Draws the lines of edges: the first between two nodes is straight, parallel ones bend to either side. Counts
 * the edges of each pair of nodes.
 */
export class EdgePaths {
  readonly #drawn: ReadonlyMap<string, DrawnNode>;
  readonly #met = new Map<string, number>();

  constructor(drawn: ReadonlyMap<string, DrawnNode>) {
    this.#drawn = drawn;
  }

  /** The path from the outline of one end to that of the other; `undefined` if an end is missing. */
  next({ from, to }: ExportEdge): string | undefined {
    const start = this.#drawn.get(from);
    const end = this.#drawn.get(to);
    if (start === undefined || end === undefined) return undefined;
    const pair = from < to ? `${from}\n${to}` : `${to}\n${from}`;
    const before = this.#met.get(pair) ?? 0;
    this.#met.set(pair, before + 1);
    if (from === to) return loop(start, before);
    const side = (before % 2 === 0 ? -1 : 1) * (from < to ? 1 : -1); // the same side in both directions
    return bend(start, end, Math.ceil(before / 2) * SPREAD * side);
  }
}

function bend(start: DrawnNode, end: DrawnNode, offset: number): string {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  // A quadratic curve comes half as far from the straight line as its control point.
  const control = {
    x: (start.x + end.x) / 2 - (dy / length) * 2 * offset,
    y: (start.y + end.y) / 2 + (dx / length) * 2 * offset,
  };
  const first = towards(start, control, start.radius);
  const last = towards(end, control, end.radius + ARROW);
  const middle = offset === 0 ? 'L' : `Q${round(control.x)},${round(control.y)} `;
  return `M${round(first.x)},${round(first.y)}${middle}${round(last.x)},${round(last.y)}`;
}

/** The tip of an arrow reaches beyond the end of its line. */
const ARROW = 4;

function towards(node: DrawnNode, to: { readonly x: number; readonly y: number }, far: number) {
  const [dx, dy] = [to.x - node.x, to.y - node.y];
  const length = Math.hypot(dx, dy) || 1;
  const part = Math.min(far / length, 0.9);
  return { x: node.x + dx * part, y: node.y + dy * part };
}

function loop({ x, y, radius }: DrawnNode, before: number): string {
  const size = radius * 2.2 + 10 + before * SPREAD;
  const [left, right, top] = [round(x - radius * 0.5), round(x + radius * 0.5), round(y - radius)];
  return `M${left},${top}C${round(x - size)},${round(y - radius - size)} ${round(x + size)},${round(y - radius - size)} ${right},${top}`;
}
