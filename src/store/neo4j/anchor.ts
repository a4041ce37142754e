import type { Filter } from '../../plan/filter.js';
import type { PathStep, RelationshipField } from '../../model/graph-model.js';
import { compileEdgeFilter, compileNodeFilter } from './compile-filter.js';
import type { Compiler } from './compiler.js';
import { storedEdge } from './edge-access.js';
import type { FilteredRows } from './rows.js';
import { stepPattern } from './names.js';
import { namedSet } from './named-set.js';

/** A way from nodes that a filter names to the nodes that it filters. */
interface Anchor {
  /** Binds the far nodes, each once; ends in a `WITH`. */
  readonly clauses: string;
  /** The variable of the far nodes. */
  readonly node: string;
  /** How many steps away the named nodes are. */
  readonly steps: number;
  /** What of the filter is not met by coming this way; absent: all of it is. */
  readonly rest: Filter | undefined;
}

/**
 * Opens the nodes of a type from the nearest end that the filter names; `undefined` where it names
 * none. A statement that tests each node of a type for an end costs a walk over all of them.
 */
export function openAnchored(
  compiler: Compiler,
  filter: Filter | undefined,
  type: string,
): FilteredRows | undefined {
  const anchor = filter && findAnchor(compiler, filter, type);
  if (anchor === undefined || anchor.steps === 0) return undefined;
  const { clauses, node, rest } = anchor;
  return {
    rows: { clauses, node, edge: undefined },
    where: rest && compileNodeFilter(compiler, rest, node),
  };
}

function findAnchor(compiler: Compiler, filter: Filter, type: string): Anchor | undefined {
  switch (filter.kind) {
    case 'all':
      return nearestOf(compiler, filter.filters, type);
    case 'property':
    case 'within': {
      const set = namedSet(compiler, filter, type);
      if (set === undefined) return undefined;
      const node = compiler.fresh('n');
      return { clauses: `UNWIND ${set} AS ${node} WITH ${node}`, node, steps: 0, rest: undefined };
    }
    case 'one':
      return stepBack(compiler, filter.relationship, filter.filter, undefined, filter);
    case 'some': {
      const { node, edge } = filter.condition;
      return node && stepBack(compiler, filter.relationship, node, edge, filter);
    }
    default:
      return undefined;
  }
}

function nearestOf(
  compiler: Compiler,
  filters: readonly Filter[],
  type: string,
): Anchor | undefined {
  let nearest: Anchor | undefined;
  let at = -1;
  for (const [index, filter] of filters.entries()) {
    const anchor = findAnchor(compiler, filter, type);
    if (anchor !== undefined && (nearest === undefined || anchor.steps < nearest.steps)) {
      nearest = anchor;
      at = index;
    }
  }
  if (nearest === undefined) return undefined;
  const others = filters.filter((_, index) => index !== at);
  const rest = nearest.rest === undefined ? others : [nearest.rest, ...others];
  return { ...nearest, rest: rest.length > 1 ? { kind: 'all', filters: rest } : rest[0] };
}

/** From the far nodes that a filter finds, back over the relationship to the near ones. */
function stepBack(
  compiler: Compiler,
  field: RelationshipField,
  far: Filter,
  edgeFilter: Filter | undefined,
  whole: Filter,
): Anchor | undefined {
  const found = findAnchor(compiler, far, field.target);
  if (found === undefined) return undefined;
  const isTallied = field.kind === 'derived';
  const clauses = [found.clauses];
  if (found.rest !== undefined) {
    clauses.push(`WHERE ${compileNodeFilter(compiler, found.rest, found.node)}`);
  }
  const path: readonly PathStep[] = isTallied ? field.path : [{ ...field, repeated: false }];
  let node = found.node;
  for (const step of [...path].reverse()) {
    const near = compiler.fresh('n');
    const edge = compiler.fresh('r');
    const back: PathStep = { ...step, direction: step.direction === 'OUT' ? 'IN' : 'OUT' };
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
    steps: found.steps + path.length,
    // A tally leaves its own start out and may be asked for its numbers, so it is looked at again.
    rest: isTallied ? whole : undefined,
  };
}
