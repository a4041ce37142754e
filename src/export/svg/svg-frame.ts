import type { PlacedNode } from '../format/graph-format.js';
import { sizeOf } from '../format/node-style.js';
import type { Head } from './svg-head.js';

/** A node where it is drawn. */
export interface DrawnNode {
  readonly node: PlacedNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The picture of a map: its size, and where everything is in it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly drawn: ReadonlyMap<string, DrawnNode>;
}

/** Up to so many nodes are drawn with all that makes a picture readable, arrows and titles. */
export const MOST_DETAILED = 300;

/** The room beside the outermost nodes, for their labels. */
const MARGIN = 80;
/** The side of the square that a node and its label need, the more so the fewer there are. */
const ROOM = 105;
const SMALLEST = 420;
const LARGEST = 6000;

/**
 * Lays a map out in a picture that grows with it, below a head. Its longer side is at most twice
 * the shorter one. The map's y grows upwards, as in Gephi and Sigma; that of SVG grows downwards.
 */
export function frameOf(nodes: readonly PlacedNode[], head: Pick<Head, 'width' | 'height'>): Frame {
  const box = boundsOf(nodes);
  const mapWidth = Math.max(box.right - box.left, 1e-9);
  const mapHeight = Math.max(box.top - box.bottom, 1e-9);
  const side = Math.min(LARGEST, Math.max(SMALLEST, ROOM * Math.sqrt(nodes.length)));
  const stretch = Math.sqrt(Math.min(2, Math.max(0.5, mapWidth / mapHeight)));
  const [inner, tall] = [side * stretch, side / stretch];
  const scale = Math.min(inner / mapWidth, tall / mapHeight);
  const left = MARGIN + (inner - mapWidth * scale) / 2;
  const top = head.height + MARGIN / 2 + (tall - mapHeight * scale) / 2;
  const grow = nodes.length > MOST_DETAILED ? 1 : 3;
  const isPoint = mapWidth + mapHeight < 1e-6; // one node, or all in one place
  const drawn = nodes.map((node): [string, DrawnNode] => [
    node.id,
    {
      node,
      x: isPoint ? MARGIN + inner / 2 : left + (node.x - box.left) * scale,
      y: isPoint ? head.height + MARGIN / 2 + tall / 2 : top + (box.top - node.y) * scale,
      radius: sizeOf(node.degree) / 2 + grow,
    },
  ]);
  return {
    width: Math.ceil(Math.max(inner + 2 * MARGIN, head.width)),
    height: Math.ceil(head.height + tall + MARGIN),
    drawn: new Map(drawn),
  };
}

function boundsOf(nodes: readonly PlacedNode[]) {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y } of nodes) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  return box;
}
