import { CommuniqueError } from '../../../kernel/errors.js';
import type {
  DerivedRelationshipField,
  PathStep,
  RelationshipField,
} from '../../../model/graph-model.js';
import type { PartialDate } from '../../../model/partial-date.js';
import { compareText } from '../../../kernel/compare-text.js';
import { degreeOf, edgesOf, type StoredNode, type StoredValue } from '../graph/graph.js';
import type { Row, RowList, RowPredicate } from '../graph/graph.js';
import { MaterializedRows } from '../graph/row-lists.js';
import type { Run } from './run.js';
import { Tally } from './tally.js';
import { reverse } from '../../../model/reverse.js';

/** The rows of a relationship at a node, in the order of the far nodes' ids, then of the edges' keys. */
export function listRows(node: StoredNode, field: RelationshipField, run: Run): RowList {
  if (field.kind === 'derived') return new MaterializedRows(expandPath(node, field, run));
  const edges = edgesOf(node, field.relationship, field.direction);
  run.step(edges.length + 1);
  return edges;
}

/** The same rows in an array, filtered by `meets` if given. */
export function expand(
  node: StoredNode,
  field: RelationshipField,
  run: Run,
  meets?: RowPredicate,
): readonly Row[] {
  const all = listRows(node, field, run);
  const rows: Row[] = [];
  for (let position = 0; position < all.length; position += 1) {
    if (meets === undefined || meets(all, position)) rows.push(all.at(position));
  }
  return rows;
}

/** How many rows a relationship has at a node. */
export function countEdges(node: StoredNode, field: RelationshipField, run: Run): number {
  return field.kind === 'stored'
    ? degreeOf(node, field.relationship, field.direction)
    : expandPath(node, field, run).length;
}

/** The far node of a to-one relationship. */
export function expandOne(node: StoredNode, field: RelationshipField): StoredNode | undefined {
  if (field.kind === 'derived') throw new CommuniqueError('INTERNAL', 'derived to one');
  const edges = edgesOf(node, field.relationship, field.direction);
  return edges.length === 0 ? undefined : edges.nodeAt(0);
}

/**
 * Follows the path of a derived relationship: first to the counted nodes, each once, then from each of them
 * to the far nodes. The start itself is never a far node.
 */
function expandPath(start: StoredNode, field: DerivedRelationshipField, run: Run): readonly Row[] {
  const tallies = new Map<StoredNode, Tally>();
  for (const via of walk([start], field.path.slice(0, field.via), run)) {
    run.graph.tracker.readsProperty(via.type.name, field.on);
    const date = dateOf(via.properties[field.on]);
    for (const far of walk([via], field.path.slice(field.via), run)) {
      if (far !== start) addTo(tallies, far, via, date);
    }
  }
  return [...tallies]
    .map(([node, edge]): Row => ({ node, edge }))
    .sort((left, right) => compareText(left.node.id, right.node.id));
}

function addTo(
  tallies: Map<StoredNode, Tally>,
  far: StoredNode,
  via: StoredNode,
  date: PartialDate | undefined,
): void {
  const tally = tallies.get(far);
  if (tally === undefined) tallies.set(far, new Tally(via, date));
  else tally.add(via, date);
}

/** The nodes at the end of a path from any of these nodes, each once. */
function walk(
  starts: Iterable<StoredNode>,
  path: readonly PathStep[],
  run: Run,
): ReadonlySet<StoredNode> {
  let reached = new Set(starts);
  for (const step of path) reached = takeStep(reached, step, run);
  return reached;
}

function takeStep(
  from: ReadonlySet<StoredNode>,
  { relationship, direction, repeated }: PathStep,
  run: Run,
): Set<StoredNode> {
  const reached = new Set<StoredNode>(repeated ? from : []);
  const frontier = [...from];
  for (let node = frontier.pop(); node !== undefined; node = frontier.pop()) {
    const edges = edgesOf(node, relationship, direction);
    run.step(edges.length + 1);
    for (let position = 0; position < edges.length; position += 1) {
      const far = edges.nodeAt(position);
      if (repeated && !reached.has(far)) frontier.push(far);
      reached.add(far);
    }
  }
  return reached;
}

/** The nodes from which a relationship reaches any of these nodes, each once. */
export function walkBack(
  far: Iterable<StoredNode>,
  field: RelationshipField,
  run: Run,
): ReadonlySet<StoredNode> {
  const path: readonly PathStep[] =
    field.kind === 'derived' ? field.path : [{ ...field, repeated: false }];
  const back = path
    .map((step): PathStep => ({ ...step, direction: reverse(step.direction) }))
    .reverse();
  return walk(far, back, run);
}

function dateOf(value: StoredValue): PartialDate | undefined {
  return typeof value === 'object' && 'precision' in value ? value : undefined;
}
