import { CommuniqueError } from '../../kernel/errors.js';
import type {
  DerivedRelationshipField,
  PathStep,
  RelationshipField,
} from '../../model/graph-model.js';
import type { PartialDate } from '../../model/partial-date.js';
import { compareText } from '../../kernel/compare-text.js';
import { edgesOf, type StoredNode, type StoredValue } from './graph.js';
import type { Row, RowEdge } from './graph.js';
import type { Run } from './run.js';
import { Tally } from './tally.js';

/**
 * Lists what a relationship leads to, in the order of the far nodes' ids, then of the edges' keys;
 * where `meets` is given, only what meets it.
 */
export function expand(
  node: StoredNode,
  field: RelationshipField,
  run: Run,
  meets?: (far: StoredNode, edge: RowEdge | undefined) => boolean,
): readonly Row[] {
  if (field.kind === 'derived') {
    const rows = expandPath(node, field, run);
    return meets === undefined ? rows : rows.filter((row) => meets(row.node, row.edge));
  }
  const edges = edgesOf(node, field.relationship, field.direction);
  run.step(edges.length + 1);
  const rows: Row[] = [];
  for (let place = 0; place < edges.length; place += 1) {
    const row = edges.at(place);
    if (meets === undefined || meets(row.node, row.edge)) rows.push(row);
  }
  return rows;
}

/** How many edges a relationship has at this node. */
export function countEdges(node: StoredNode, field: RelationshipField, run: Run): number {
  return field.kind === 'stored'
    ? edgesOf(node, field.relationship, field.direction).length
    : expandPath(node, field, run).length;
}

/** The node behind a to-one relationship. */
export function expandOne(node: StoredNode, field: RelationshipField): StoredNode | undefined {
  if (field.kind === 'derived') throw new CommuniqueError('INTERNAL', 'derived to one');
  const edges = edgesOf(node, field.relationship, field.direction);
  return edges.length === 0 ? undefined : edges.nodeAt(0);
}

/**
 * Follows a derived relationship: first to the counted nodes, each once, then from each of them to
 * the far nodes. The start itself is left out where it is of the far type.
 */
function expandPath(start: StoredNode, field: DerivedRelationshipField, run: Run): readonly Row[] {
  const tallies = new Map<StoredNode, Tally>();
  for (const via of walk([start], field.path.slice(0, field.via), run)) {
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

/** The nodes at the end of a path from any of the starts, each once. */
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
    for (let place = 0; place < edges.length; place += 1) {
      const far = edges.nodeAt(place);
      if (repeated && !reached.has(far)) frontier.push(far);
      reached.add(far);
    }
  }
  return reached;
}

/** The nodes from which a relationship leads to any of these nodes, each once. */
export function walkBack(
  far: Iterable<StoredNode>,
  field: RelationshipField,
  run: Run,
): ReadonlySet<StoredNode> {
  const path: readonly PathStep[] =
    field.kind === 'derived' ? field.path : [{ ...field, repeated: false }];
  const back = path
    .map((step): PathStep => ({ ...step, direction: step.direction === 'OUT' ? 'IN' : 'OUT' }))
    .reverse();
  return walk(far, back, run);
}

function dateOf(value: StoredValue): PartialDate | undefined {
  return typeof value === 'object' && 'precision' in value ? value : undefined;
}
