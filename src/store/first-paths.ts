import { compareText } from '../kernel/compare-text.js';
import type { Reached } from './search-side.js';
import type { MeetingPoint } from './bidirectional-search.js';

/** The first of some paths in order, and whether there are more. */
export interface FirstPaths<Node> {
  readonly paths: readonly (readonly Node[])[];
  readonly hasMore: boolean;
}

/**
 * The first of the shortest paths on which two sides met, ordered by the ids of the nodes. They are
 * generated in order, so only as many are built as were asked for, even of thousands.
 */
export function firstPaths<Node>(
  start: Node,
  meetingPoints: readonly MeetingPoint<Node>[],
  first: number,
  idOf: (node: Node) => string,
): FirstPaths<Node> {
  const steps = walkInOrder(start, stepsOnward(meetingPoints), idOf);
  const paths: (readonly Node[])[] = [];
  for (const path of steps) {
    if (paths.length === first) return { paths, hasMore: true };
    paths.push(path);
  }
  return { paths, hasMore: false };
}

/** The nodes that follow a node on some shortest path, in no particular order; the last node has none. */
type Onward<Node> = Map<Node, Node[]>;

/** Contains only nodes on a shortest path, so no traversal reaches a dead end. */
function stepsOnward<Node>(meetingPoints: readonly MeetingPoint<Node>[]): Onward<Node> {
  const onward: Onward<Node> = new Map();
  const add = (near: Node, far: Node): void => {
    const known = onward.get(near);
    if (known === undefined) onward.set(near, [far]);
    else known.push(far);
  };
  walkBack(
    meetingPoints.map(({ fromStart }) => fromStart),
    (reached, predecessor) => {
      add(predecessor, reached);
    },
  );
  walkBack(
    meetingPoints.map(({ fromEnd }) => fromEnd),
    (reached, predecessor) => {
      add(reached, predecessor);
    },
  );
  return onward;
}

/** Goes back to the start of a side, level by level, and visits each step once. */
function walkBack<Node>(
  reached: readonly Reached<Node>[],
  visit: (reached: Node, predecessor: Node) => void,
): void {
  let level: Iterable<Reached<Node>> = reached;
  for (let left = reached[0]?.level ?? 0; left > 0; left -= 1) {
    const next = new Set<Reached<Node>>();
    for (const { node, predecessors } of level) {
      for (let link = predecessors; link !== undefined; link = link.next) {
        visit(node, link.reached.node);
        next.add(link.reached);
      }
    }
    level = next;
  }
}

function* walkInOrder<Node>(
  node: Node,
  onward: Onward<Node>,
  idOf: (node: Node) => string,
  sorted = new Set<Node>(),
): Generator<readonly Node[]> {
  const steps = onward.get(node);
  if (steps === undefined) {
    yield [node];
    return;
  }
  if (!sorted.has(node)) {
    steps.sort((left, right) => compareText(idOf(left), idOf(right)));
    sorted.add(node);
  }
  for (const step of steps) {
    for (const rest of walkInOrder(step, onward, idOf, sorted)) yield [node, ...rest];
  }
}
