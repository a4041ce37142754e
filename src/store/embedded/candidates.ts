import type { Filter } from '../../plan/filter.js';
import { walkBack } from './expand.js';
import { bindEdgeFilter, bindNodeFilter } from './filters.js';
import { edgesOf, type StoredNode } from './graph.js';
import { nodesWithValues, valuesOf } from './named-nodes.js';
import { narrower } from './narrower.js';
import type { Run } from './run.js';

/** Nodes among which all that pass a filter are found, without looking at the others. */
export interface Candidates {
  /** About how many there are. */
  readonly estimate: number;
  /** The nodes, each once. */
  readonly collect: () => Iterable<StoredNode>;
  /** What they must still be held against; absent: they pass. */
  readonly rest: Filter | undefined;
}

/** Far nodes that are looked at one by one to tell how many edges they have. */
const MOST_COUNTED = 1000;

/**
 * Finds where to start: at an id, at a value, or at the far end of a relationship that the filter
 * narrows down. `undefined` where the filter names nothing that an index knows.
 */
export function findCandidates(filter: Filter, type: string, run: Run): Candidates | undefined {
  switch (filter.kind) {
    case 'all':
      return fewestOf(filter.filters, type, run);
    case 'any':
      return unionOf(filter, type, run);
    case 'property':
      return withValues(filter, type, run);
    case 'within': {
      const nodes = narrower(filter, run);
      return { estimate: nodes.size, collect: () => nodes, rest: undefined };
    }
    case 'one':
      return behindOne(filter, run);
    case 'some':
      return behindSome(filter, run);
    default:
      return undefined;
  }
}

/** Of filters that must all hold, starts at the one that leaves the fewest nodes. */
function fewestOf(filters: readonly Filter[], type: string, run: Run): Candidates | undefined {
  let fewest: Candidates | undefined;
  let at = -1;
  for (const [index, filter] of filters.entries()) {
    const found = findCandidates(filter, type, run);
    if (found !== undefined && (fewest === undefined || found.estimate < fewest.estimate)) {
      fewest = found;
      at = index;
    }
  }
  if (fewest === undefined) return undefined;
  const others = filters.filter((_, index) => index !== at);
  return { ...fewest, rest: joined(fewest.rest, others) };
}

function joined(rest: Filter | undefined, others: readonly Filter[]): Filter | undefined {
  const filters = rest === undefined ? others : [rest, ...others];
  return filters.length > 1 ? { kind: 'all', filters } : filters[0];
}

function unionOf(
  filter: Extract<Filter, { kind: 'any' | 'all' }>,
  type: string,
  run: Run,
): Candidates | undefined {
  const parts: Candidates[] = [];
  for (const inner of filter.filters) {
    const found = findCandidates(inner, type, run);
    if (found === undefined) return undefined;
    parts.push(found);
  }
  return {
    estimate: parts.reduce((sum, { estimate }) => sum + estimate, 0),
    collect: () => new Set(parts.flatMap(({ collect }) => [...collect()])),
    rest: parts.every(({ rest }) => rest === undefined) ? undefined : filter,
  };
}

function withValues(
  filter: Extract<Filter, { kind: 'property' }>,
  type: string,
  run: Run,
): Candidates | undefined {
  const { property, tests } = filter;
  for (const test of tests) {
    const values = valuesOf(test, run);
    if (values === undefined) continue;
    const nodes = nodesWithValues(type, property, values, run);
    return {
      estimate: nodes.length,
      collect: () => nodes,
      rest: tests.length === 1 ? undefined : filter,
    };
  }
  return undefined;
}

function behindOne(
  { relationship, filter }: Extract<Filter, { kind: 'one' }>,
  run: Run,
): Candidates | undefined {
  const far = findCandidates(filter, relationship.target, run);
  if (far === undefined || far.estimate > MOST_COUNTED) return undefined;
  const near = walkBack(passing(far, run), relationship, run);
  return { estimate: near.size, collect: () => near, rest: undefined };
}

function behindSome(
  filter: Extract<Filter, { kind: 'some' | 'none' | 'every' }>,
  run: Run,
): Candidates | undefined {
  const { relationship: field, condition } = filter;
  const found = condition.node && findCandidates(condition.node, field.target, run);
  if (found === undefined || found.estimate > MOST_COUNTED) return undefined;
  const far = passing(found, run);
  if (field.kind === 'derived') {
    const near = walkBack(far, field, run);
    return { estimate: near.size, collect: () => near, rest: filter };
  }
  const direction = field.direction === 'OUT' ? 'IN' : 'OUT';
  const degree = far.reduce(
    (sum, node) => sum + edgesOf(node, field.relationship, direction).length,
    0,
  );
  return {
    estimate: degree,
    rest: undefined,
    collect: () => {
      const passes = condition.edge && bindEdgeFilter(condition.edge, run);
      const near = new Set<StoredNode>();
      run.step(degree + 1);
      for (const node of far) {
        const edges = edgesOf(node, field.relationship, direction);
        for (let place = 0; place < edges.length; place += 1) {
          if (passes === undefined || passes(edges.at(place))) near.add(edges.nodeAt(place));
        }
      }
      return near;
    },
  };
}

/** The candidates that pass what is left of the filter. */
export function passing({ collect, rest }: Candidates, run: Run): readonly StoredNode[] {
  const nodes = [...collect()];
  run.step(nodes.length);
  return rest === undefined ? nodes : nodes.filter(bindNodeFilter(rest, run));
}
