import type { RelationshipField } from '../../../model/graph-model.js';
import type { Condition, Filter } from '../../../plan/filter.js';
import { type AnchorCost, anchorCost, degreesOf } from './anchor-cost.js';
import { compileEdgeFilter, compileNodeFilter } from './compile-filter.js';
import type { Compiler } from './compiler.js';
import { storedEdge } from './edge-access.js';
import { type NamedNodes, namedBy } from './named-nodes.js';
import { nearest, pathBack, stepsTo } from './nearest-named.js';
import { stepPattern } from '../encoding/names.js';
import type { FilteredRows } from './rows.js';
import { reverse } from '../../../model/reverse.js';

/** Nodes that a filter names by key, from which a statement can expand to the nodes that pass it. */
export interface Anchor {
  /** Expands from there to the nodes that pass, under fresh names. */
  readonly open: () => FilteredRows;
  readonly cost: () => AnchorCost;
}

/** Anchors among which the cheapest is chosen; the degree of each is read. */
const MOST_ANCHORS = 4;

/**
 * The nearest anchors of a filter; none if it names no nodes, or the nodes that pass themselves.
 * Without an anchor, a statement scans and tests all nodes of the type.
 */
export function anchorsOf(compiler: Compiler, filter: Filter, type: string): readonly Anchor[] {
  const steps = stepsTo(compiler, filter, type);
  if (steps === undefined || steps === 0) return [];
  const parts = filter.kind === 'all' ? filter.filters : [filter];
  return parts
    .filter((part) => stepsTo(compiler, part, type) === steps)
    .slice(0, MOST_ANCHORS)
    .map((part) => ({
      cost: () => anchorCost(compiler, part, type),
      open: () => {
        const path = compilePathFrom(compiler, part, type);
        const rest = restOf(path.rest, filter, part);
        return {
          rows: { clauses: path.clauses, node: path.node, edge: undefined },
          where: rest && compileNodeFilter(compiler, rest, path.node),
        };
      },
    }));
}

/** What of a filter still has to be tested after expanding from one part of it. */
function restOf(rest: Filter | undefined, whole: Filter, part: Filter): Filter | undefined {
  if (whole.kind !== 'all' || whole === part) return rest;
  const others = whole.filters.filter((each) => each !== part);
  const filters = rest === undefined ? others : [rest, ...others];
  return filters.length > 1 ? { kind: 'all', filters } : filters[0];
}

/** A path from named nodes to those that pass a filter. */
interface AnchorPath {
  /** Bind each of the nodes once; end in a `WITH`. */
  readonly clauses: string;
  readonly node: string;
  /** What of the filter still has to be tested; absent: nothing. */
  readonly rest: Filter | undefined;
}

/**
 * How many nodes pass a filter that asks only for an edge to one named node: its degree, for which no
 * row is read. `undefined` for any other filter.
 */
export function degreeCount(compiler: Compiler, filter: Filter, type: string): string | undefined {
  if (filter.kind !== 'some' || filter.relationship.kind !== 'stored') return undefined;
  const { relationship: field, condition } = filter;
  const { node: far, edge } = condition;
  const namesOne = far?.kind === 'property' && far.tests[0]?.kind === 'eq';
  const isSingle = field.relationship.key.length === 0 && edge === undefined;
  if (!namesOne || !isSingle || stepsTo(compiler, filter, type) !== 1) return undefined;
  const back = reverse(field.direction);
  const named = namedBy(compiler, far, field.target);
  return named && degreesOf(compiler, named, { ...field, direction: back, repeated: false });
}

/** Compiles the path from the nearest named nodes; there must be some (see `stepsTo`). */
function compilePathFrom(compiler: Compiler, filter: Filter, type: string): AnchorPath {
  switch (filter.kind) {
    case 'all': {
      const best = nearest(compiler, filter.filters, type)?.filter ?? filter;
      const path = compilePathFrom(compiler, best, type);
      return { ...path, rest: restOf(path.rest, filter, best) };
    }
    case 'one':
      return stepBack(compiler, filter, filter.relationship, {
        node: filter.filter,
        edge: undefined,
      });
    case 'some':
      return stepBack(compiler, filter, filter.relationship, filter.condition);
    default: {
      const node = compiler.fresh('n');
      return { clauses: startAt(namedBy(compiler, filter, type), node), node, rest: undefined };
    }
  }
}

function startAt(named: NamedNodes | undefined, node: string): string {
  return named?.kind === 'one'
    ? `WITH ${named.variable} AS ${node}`
    : `UNWIND ${named?.variable ?? '[]'} AS ${node} WITH ${node}`;
}

/** From the far nodes that a filter finds, back over the relationship to the near ones. */
function stepBack(
  compiler: Compiler,
  whole: Filter,
  field: RelationshipField,
  { node: far = whole, edge: edgeFilter }: Condition,
): AnchorPath {
  const found = compilePathFrom(compiler, far, field.target);
  const isTallied = field.kind === 'derived';
  const clauses = [found.clauses];
  if (found.rest !== undefined) {
    clauses.push(`WHERE ${compileNodeFilter(compiler, found.rest, found.node)}`);
  }
  let { node } = found;
  for (const back of pathBack(field)) {
    const near = compiler.fresh('n');
    const edge = compiler.fresh('r');
    clauses.push(`MATCH ${stepPattern(compiler.model, node, back, edge, near)}`);
    if (edgeFilter !== undefined && !isTallied) {
      clauses.push(`WHERE ${compileEdgeFilter(compiler, edgeFilter, storedEdge(edge))}`);
    }
    clauses.push(`WITH DISTINCT ${near}`);
    node = near;
  }
  return {
    clauses: clauses.join(' '),
    node,
    // A derived relationship leaves out its start and may be filtered by its tally, so it is tested too.
    rest: isTallied ? whole : undefined,
  };
}
