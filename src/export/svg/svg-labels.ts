import { compareText } from '../../kernel/compare-text.js';
import type { DrawnNode, Frame } from './svg-frame.js';
import { MOST_DETAILED } from './svg-frame.js';

/** A label, and the middle of its baseline. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export const FONT_SIZE = 12;
const LINE = 14;
/** In average letters. */
const LONGEST = 30;
/** The most labels of a picture with more than `MOST_DETAILED` nodes. */
const MOST_LABELS = 150;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places labels below, above or beside their nodes, so that none covers another label or a node. Nodes
 * with more edges come first; a label that does not fit is omitted, but the node still has its title.
 */
export function placeLabels({ drawn, width, height }: Frame): readonly Label[] {
  const occupied = new Grid();
  for (const { x, y, radius } of drawn.values()) {
    occupied.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  }
  const byDegree = [...drawn.values()].sort(
    (one, other) => other.node.degree - one.node.degree || compareText(one.node.id, other.node.id),
  );
  const wanted = drawn.size > MOST_DETAILED ? byDegree.slice(0, MOST_LABELS) : byDegree;
  return wanted.flatMap((node) => {
    const { text, length } = shorten(node.node.label);
    const label = candidates(node, text, length * FONT_SIZE * 0.55).find(
      ({ box }) => box.left > 0 && box.right < width && box.bottom < height && occupied.isFree(box),
    );
    if (label === undefined) return [];
    occupied.add(label.box);
    return [label];
  });
}

function candidates({ x, y, radius }: DrawnNode, text: string, length: number) {
  const side = radius + 4 + length / 2;
  const spots: readonly (readonly [number, number])[] = [
    ...[[x, y + radius + LINE] as const, [x, y - radius - 5] as const],
    ...[[x + side, y + 4] as const, [x - side, y + 4] as const],
  ];
  return spots.map(([at, baseline]) => ({
    ...{ text, x: at, y: baseline },
    box: {
      ...{ left: at - length / 2, right: at + length / 2 },
      ...{ top: baseline - LINE + 4, bottom: baseline + 3 },
    },
  }));
}

/** Truncates a long text; CJK characters are about twice as wide as others. */
function shorten(label: string): { readonly text: string; readonly length: number } {
  let text = '';
  let length = 0;
  for (const letter of label.replaceAll(/\s+/gu, ' ')) {
    const wide = letter >= '\u2e80' ? 1.9 : 1;
    if (length + wide > LONGEST) return { text: `${text.trimEnd()}…`, length: length + 1 };
    text += letter;
    length += wide;
  }
  return { text, length };
}

/** The occupied boxes of a picture, indexed by square. */
class Grid {
  readonly #squares = new Map<string, Box[]>();

  add(box: Box): void {
    for (const square of squaresOf(box)) {
      const boxes = this.#squares.get(square);
      if (boxes === undefined) this.#squares.set(square, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box): boolean {
    return squaresOf(box).every(
      (square) => !(this.#squares.get(square) ?? []).some((other) => overlap(box, other)),
    );
  }
}

const SQUARE = 64;

function squaresOf({ left, right, top, bottom }: Box): readonly string[] {
  const squares: string[] = [];
  for (let x = Math.floor(left / SQUARE); x <= right / SQUARE; x += 1) {
    for (let y = Math.floor(top / SQUARE); y <= bottom / SQUARE; y += 1) squares.push(`${x},${y}`);
  }
  return squares;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
