import type { Filter } from '../../../plan/filter.js';
import { walkBack } from './expand.js';
import type { StoredRelationshipField } from '../../../model/graph-model.js';
import { DEFAULT_SELECTIVITY } from './filter-cost.js';
import { bindEdgeFilter, bindNodeFilter } from './bind-filters.js';
import { degreeOf, type FarNodes, peekEdges, type StoredNode } from '../graph/graph.js';
import { nearNodes } from './near-nodes.js';
import { setsWithValues, valuesOf } from './named-nodes.js';
import { subtreeOf } from './subtree-of.js';
import type { Run } from './run.js';
import { reverse } from '../../../model/reverse.js';

/** Nodes that include all that pass a filter, found without a scan of their type. */
export interface AccessPath {
  /** The estimated number of the nodes. */
  readonly estimate: number;
  /** The estimated number of the nodes that pass. */
  readonly matches: number;
  /** The number of the nodes; absent if it is not known without collecting them. */
  readonly count: (() => number) | undefined;
  /** The one node whose edges lead to the nodes, each once; absent if there are several, or none. */
  readonly anchor?: Anchor;
  /** Returns the nodes, each once. */
  readonly collect: () => Iterable<StoredNode>;
  /** What the nodes must still be tested for; absent if all of them pass. */
  readonly rest: Filter | undefined;
}

/** A node, and the edges that lead from it to others. */
export interface Anchor {
  readonly node: StoredNode;
  readonly far: FarNodes;
}

/** The maximum number of far nodes from which an access path goes back over a relationship. */
const MOST_COUNTED = 1000;

/**
 * Finds the access path of a filter: by id, by value, or from the far end of a relationship that the filter
 * restricts. `undefined` if no index covers the filter.
 */
export function findAccessPath(filter: Filter, type: string, run: Run): AccessPath | undefined {
  switch (filter.kind) {
    case 'all':
      return fewestOf(filter.filters, type, run);
    case 'any':
      return unionOf(filter, type, run);
    case 'property':
      return withValues(filter, type, run);
    case 'within': {
      const nodes = subtreeOf(filter, run);
      return allOf(nodes);
    }
    case 'one':
      return throughOne(filter, run);
    case 'some':
      return throughSome(filter, run);
    default:
      return undefined;
  }
}

/** Of filters that must all hold, takes the access path with the fewest nodes. */
function fewestOf(filters: readonly Filter[], type: string, run: Run): AccessPath | undefined {
  let fewest: AccessPath | undefined;
  let at = -1;
  for (const [index, filter] of filters.entries()) {
    const found = findAccessPath(filter, type, run);
    if (found !== undefined && (fewest === undefined || found.estimate < fewest.estimate)) {
      fewest = found;
      at = index;
    }
  }
  if (fewest === undefined) return undefined;
  const others = filters.filter((_, index) => index !== at);
  const matches = fewest.matches * DEFAULT_SELECTIVITY ** others.length;
  return { ...fewest, matches, rest: joined(fewest.rest, others) };
}

function joined(rest: Filter | undefined, others: readonly Filter[]): Filter | undefined {
  const filters = rest === undefined ? others : [rest, ...others];
  return filters.length > 1 ? { kind: 'all', filters } : filters[0];
}

function unionOf(
  filter: Extract<Filter, { kind: 'any' | 'all' }>,
  type: string,
  run: Run,
): AccessPath | undefined {
  const parts: AccessPath[] = [];
  for (const inner of filter.filters) {
    const found = findAccessPath(inner, type, run);
    if (found === undefined) return undefined;
    parts.push(found);
  }
  return {
    estimate: parts.reduce((sum, { estimate }) => sum + estimate, 0),
    matches: parts.reduce((sum, { matches }) => sum + matches, 0),
    count: undefined,
    collect: () => new Set(parts.flatMap(({ collect }) => [...collect()])),
    rest: parts.every(({ rest }) => rest === undefined) ? undefined : filter,
  };
}

function withValues(
  filter: Extract<Filter, { kind: 'property' }>,
  type: string,
  run: Run,
): AccessPath | undefined {
  const { property, tests } = filter;
  for (const test of tests) {
    const values = valuesOf(test, run);
    if (values === undefined) continue;
    const sets = setsWithValues(type, property, values, run);
    const estimate = sets.reduce((sum, { size }) => sum + size, 0);
    const isAll = tests.length === 1;
    return {
      estimate,
      matches: estimate * (isAll ? 1 : DEFAULT_SELECTIVITY),
      count: () => estimate,
      collect: () => sets.flatMap((nodes) => [...nodes]),
      rest: isAll ? undefined : filter,
    };
  }
  return undefined;
}

function throughOne(
  { relationship, filter }: Extract<Filter, { kind: 'one' }>,
  run: Run,
): AccessPath | undefined {
  const far = filter && findAccessPath(filter, relationship.target, run);
  if (far === undefined || far.estimate > MOST_COUNTED) return undefined;
  return allOf(walkBack(passing(far, run), relationship, run));
}

function throughSome(
  filter: Extract<Filter, { kind: 'some' | 'none' | 'every' }>,
  run: Run,
): AccessPath | undefined {
  const { relationship: field, condition } = filter;
  const found = condition.node && findAccessPath(condition.node, field.target, run);
  if (found === undefined || found.estimate > MOST_COUNTED) return undefined;
  if (field.kind === 'derived') {
    const near = walkBack(passing(found, run), field, run);
    return { ...allOf(near), matches: near.size * DEFAULT_SELECTIVITY, rest: filter };
  }
  const far = found.estimate > MOST_ADDED ? undefined : passing(found, run);
  const degree = estimateDegree(far ?? found, field, run);
  const { edge } = condition;
  const anchor = edge === undefined ? anchorOf(far, field) : undefined;
  return {
    estimate: degree,
    matches: degree * (edge === undefined ? 1 : DEFAULT_SELECTIVITY),
    count: anchor && (() => degreeOf(anchor.node, anchor.far.relationship, anchor.far.direction)),
    ...(anchor && { anchor }),
    rest: undefined,
    collect: () => {
      const passes = edge && bindEdgeFilter(edge, run);
      return nearNodes(far ?? passing(found, run), field, run, passes).nodes;
    },
  };
}

function anchorOf(
  [node, ...others]: readonly StoredNode[] = [],
  { relationship, direction }: StoredRelationshipField,
): Anchor | undefined {
  // Without parallel edges, each near node has only one edge to the far node.
  if (node === undefined || others.length > 0 || relationship.key.length > 0) return undefined;
  const target = direction === 'OUT' ? relationship.from : relationship.to;
  return { node, far: { relationship, direction: reverse(direction), target } };
}

/** The maximum number of far nodes whose degrees are summed; for more, the average degree is used. */
const MOST_ADDED = 64;

/** The estimated number of edges of far nodes: of these nodes, or of as many as are expected to match. */
function estimateDegree(
  far: readonly StoredNode[] | AccessPath,
  { relationship, direction, target }: StoredRelationshipField,
  { graph }: Run,
): number {
  if ('matches' in far) {
    return far.matches * (graph.edges(relationship).size / graph.nodesOf(target).length);
  }
  const back = reverse(direction);
  return far.reduce((sum, node) => sum + peekEdges(node, relationship, back).length, 0);
}

/** An access path to nodes that all pass. */
function allOf(nodes: ReadonlySet<StoredNode>): AccessPath {
  const { size } = nodes;
  return {
    estimate: size,
    matches: size,
    count: () => size,
    collect: () => nodes,
    rest: undefined,
  };
}

/** The nodes of an access path that pass the rest of the filter. */
export function passing(
  { collect, rest }: Pick<AccessPath, 'collect' | 'rest'>,
  run: Run,
): readonly StoredNode[] {
  const nodes = [...collect()];
  run.step(nodes.length);
  return rest === undefined ? nodes : nodes.filter(bindNodeFilter(rest, run));
}
