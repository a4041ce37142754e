import { compareText } from '../kernel/compare-text.js';
import type { Reached } from './search-side.js';
import type { MeetingPoint } from './bidirectional-search.js';

/** The first of some paths in order, and whether there are more. */
export interface FirstPaths<Node> {
  readonly paths: readonly (readonly Node[])[];
  readonly hasMore: boolean;
}

/**
 * The first of the shortest paths on which two sides met, by the ids of the nodes. They are walked in
 * order, so that of thousands no more are made than asked for.
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

/** The nodes that come after a node on some shortest path, in no order; the last node has none. */
type Onward<Node> = Map<Node, Node[]>;

/** Only what lies on a shortest path is in it, so that no walk comes to a dead end. */
function stepsOnward<Node>(meetingPoints: readonly MeetingPoint<Node>[]): Onward<Node> {
  const onward: Onward<Node> = new Map();
  const add = (near: Node, far: Node): void => {
    const known = onward.get(near);
    if (known === undefined) onward.set(near, [far]);
    else known.push(far);
  };
  walkBack(
    meetingPoints.map(({ fromStart }) => fromStart),
    (reached, nearer) => {
      add(nearer, reached);
    },
  );
  walkBack(
    meetingPoints.map(({ fromEnd }) => fromEnd),
    (reached, nearer) => {
      add(reached, nearer);
    },
  );
  return onward;
}

/** Goes back to where a side started, level by level, and tells each step once. */
function walkBack<Node>(
  reached: readonly Reached<Node>[],
  tell: (reached: Node, nearer: Node) => void,
): void {
  let level: Iterable<Reached<Node>> = reached;
  for (let left = reached[0]?.level ?? 0; left > 0; left -= 1) {
    const next = new Set<Reached<Node>>();
    for (const { node, nearer } of level) {
      for (let link = nearer; link !== undefined; link = link.before) {
        tell(node, link.reached.node);
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
