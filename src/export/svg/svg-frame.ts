import type { PlacedNode } from '../format/graph-format.js';
import { sizeOf } from '../format/node-style.js';
import type { Head } from './svg-head.js';

/** A node and where it is drawn. */
export interface DrawnNode {
  readonly node: PlacedNode;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The size of a picture, and where its nodes are drawn. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly drawn: ReadonlyMap<string, DrawnNode>;
}

/** More nodes are drawn without arrows, and without titles. */
export const MOST_DETAILED = 300;

/** The margin around the nodes, for their labels. */
const MARGIN = 80;
/** The side of the square that a node and its label need. */
const NODE_SIDE = 105;
const SMALLEST = 420;
const LARGEST = 6000;

/**
 * Fits the layout of a graph into a picture, below a head. The picture grows with the number of nodes; its longer
 * side is at most twice the shorter one. y grows upwards in the layout, as in Gephi and Sigma, and downwards in SVG.
 */
export function frameOf(nodes: readonly PlacedNode[], head: Pick<Head, 'width' | 'height'>): Frame {
  const box = boundsOf(nodes);
  const mapWidth = Math.max(box.right - box.left, 1e-9);
  const mapHeight = Math.max(box.top - box.bottom, 1e-9);
  const side = Math.min(LARGEST, Math.max(SMALLEST, NODE_SIDE * Math.sqrt(nodes.length)));
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
