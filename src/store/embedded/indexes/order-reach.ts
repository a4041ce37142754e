import type { EdgeStep, Relationship, RelationshipField } from '../../../model/graph-model.js';
import { reverse } from '../../../model/reverse.js';
import type { OrderKey } from '../../../plan/order.js';
import { areEqual } from '../graph/are-equal.js';
import { edgesOf, type StoredNode, type StoredProperties } from '../graph/graph.js';
import type { ChangingEdge } from '../graph/graph-watcher.js';

/** If a change moves more nodes than this, making the order anew costs less than moving them. */
const MOST_MOVED = 256;

/** What a key of an order is read from. */
interface Reach {
  /** The to-one steps to the node that has the value. */
  readonly path: readonly EdgeStep[];
  /** The type of that node. */
  readonly type: string;
  /** The property that is read there; absent if edges are counted. */
  readonly property: string | undefined;
  /** The steps over the edges that are counted: one, or those of a derived relationship. */
  readonly counted: readonly EdgeStep[];
}

/** Nodes whose place in an order a change may change; `undefined` if they are too many to move them one by one. */
export type Moved = readonly StoredNode[] | undefined;

const NONE: readonly StoredNode[] = Object.freeze([]);

/** What an order of rows depends on: which changes of the graph move which nodes in it. */
export class OrderReach {
  readonly #type: string;
  readonly #reaches: readonly Reach[];

  /** `type` is that of the nodes of the rows. */
  constructor(type: string, order: readonly OrderKey[]) {
    this.#type = type;
    this.#reaches = order.map((key) => reachOf(type, key));
  }

  /** Whether an order counts nodes over a path: one change may then change any number of counts. */
  get countsPaths(): boolean {
    return this.#reaches.some(({ counted }) => counted.length > 1);
  }

  /** The nodes that move when a node gets other properties, or is removed (`undefined`). */
  movedByNode(node: StoredNode, next: StoredProperties | undefined): Moved {
    const moved = new Set<StoredNode>();
    if (next === undefined && node.type.name === this.#type) moved.add(node);
    for (const { path, type, property } of this.#reaches) {
      if (type !== node.type.name || property === undefined) continue;
      if (next !== undefined && areEqual(node.properties[property], next[property])) continue;
      if (!addBack(moved, node, path)) return undefined;
    }
    return moved.size === 0 ? NONE : [...moved];
  }

  /** The nodes that move when an edge is added, changed or removed. */
  movedByEdge({ relationship, from, to }: ChangingEdge): Moved {
    const moved = new Set<StoredNode>();
    for (const { path, counted } of this.#reaches) {
      for (const [index, step] of [...path, ...counted].entries()) {
        if (step.relationship !== relationship) continue;
        if (counted.length > 1 && index >= path.length) return undefined;
        const near = step.direction === 'OUT' ? from : to;
        if (!addBack(moved, near, path.slice(0, index))) return undefined;
      }
    }
    return moved.size === 0 ? NONE : [...moved];
  }

  /** Whether any key is read over a relationship. */
  crosses(relationship: Relationship): boolean {
    return this.#reaches.some(({ path, counted }) =>
      [...path, ...counted].some((step) => step.relationship === relationship),
    );
  }
}

/** Adds the nodes from which a path leads to a node. Returns whether they are few enough. */
function addBack(moved: Set<StoredNode>, end: StoredNode, path: readonly EdgeStep[]): boolean {
  let nodes: readonly StoredNode[] = [end];
  for (const { relationship, direction } of [...path].reverse()) {
    const before: StoredNode[] = [];
    for (const node of nodes) {
      const edges = edgesOf(node, relationship, reverse(direction));
      if (before.length + edges.length > MOST_MOVED) return false;
      for (let position = 0; position < edges.length; position += 1) {
        before.push(edges.nodeAt(position));
      }
    }
    nodes = before;
  }
  for (const node of nodes) moved.add(node);
  return moved.size <= MOST_MOVED;
}

function reachOf(start: string, { path, value, start: begins }: OrderKey): Reach {
  let type = begins === 'edge' ? '' : start;
  const steps: EdgeStep[] = [];
  for (const step of path) {
    if (step.kind === 'reference') {
      type = step.type;
    } else {
      type = step.relationship.target;
      steps.push(...stepsOf(step.relationship));
    }
  }
  return value.kind === 'property'
    ? { path: steps, type, property: value.property, counted: [] }
    : { path: steps, type, property: undefined, counted: stepsOf(value.relationship) };
}

function stepsOf(field: RelationshipField): readonly EdgeStep[] {
  return field.kind === 'derived' ? field.path : [field];
}
