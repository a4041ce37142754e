import type { PathStep, RelationshipField } from '../../model/graph-model.js';
import type { Filter } from '../../plan/filter.js';
import { compileEdgeFilter, compileNodeFilter } from './compile-filter.js';
import type { Compiler } from './compiler.js';
import { storedEdge } from './edge-access.js';
import { isNamed, namedSet } from './named-set.js';
import { quoteName, stepPattern } from './names.js';
import type { FilteredRows } from './rows.js';

/** The nodes of a type, found from an end that the filter names. */
export interface Anchored extends FilteredRows {
  /** An expression of about how many edges are walked from the end. */
  readonly cost: string;
}

/** A way from named nodes to those that a filter is about. */
interface Way {
  /** Binds the nodes, each once; ends in a `WITH`. */
  readonly clauses: string;
  readonly node: string;
  /** What of the filter is not met by coming this way; absent: all of it is. */
  readonly rest: Filter | undefined;
  /** Absent at the named nodes themselves. */
  readonly cost: string | undefined;
  /** The variable of the named nodes, at those themselves. */
  readonly set: string | undefined;
}

/**
 * Opens the nodes of a type from the nearest end that the filter names; `undefined` where it names
 * none. A statement that tests each node of a type for an end costs a walk over all of them.
 */
export function openAnchored(
  compiler: Compiler,
  filter: Filter | undefined,
  type: string,
): Anchored | undefined {
  const steps = filter && stepsTo(compiler, filter, type);
  if (filter === undefined || steps === undefined || steps === 0) return undefined;
  const { clauses, node, rest, cost = '0' } = comeFrom(compiler, filter, type);
  return {
    rows: { clauses, node, edge: undefined },
    where: rest && compileNodeFilter(compiler, rest, node),
    cost,
  };
}

/**
 * How many nodes are one step from the one node that a filter names, where it asks for nothing else:
 * that is its degree, and no row is read. `undefined` for any other filter.
 */
export function degreeCount(compiler: Compiler, filter: Filter, type: string): string | undefined {
  if (filter.kind !== 'some' || filter.relationship.kind !== 'stored') return undefined;
  const { relationship: field, condition } = filter;
  const { node: far, edge } = condition;
  const namesOne = far?.kind === 'property' && far.tests[0]?.kind === 'eq';
  const isSingle = field.relationship.key.length === 0 && edge === undefined;
  if (!namesOne || !isSingle || stepsTo(compiler, filter, type) !== 1) return undefined;
  const back = field.direction === 'OUT' ? 'IN' : 'OUT';
  const set = namedSet(compiler, far, field.target) ?? '[]';
  return degreesOf(compiler, set, { ...field, direction: back, repeated: false });
}

/** How many steps away the nearest named nodes are; `undefined` where the filter names none. */
function stepsTo(compiler: Compiler, filter: Filter, type: string): number | undefined {
  switch (filter.kind) {
    case 'all':
      return nearest(compiler, filter.filters, type)?.steps;
    case 'property':
    case 'within':
      return isNamed(compiler, filter, type) ? 0 : undefined;
    case 'one':
      return farther(
        stepsTo(compiler, filter.filter, filter.relationship.target),
        filter.relationship,
      );
    case 'some': {
      const { relationship, condition } = filter;
      const steps = condition.node && stepsTo(compiler, condition.node, relationship.target);
      return farther(steps, relationship);
    }
    default:
      return undefined;
  }
}

function farther(steps: number | undefined, field: RelationshipField): number | undefined {
  return steps === undefined ? undefined : steps + pathOf(field).length;
}

function nearest(
  compiler: Compiler,
  filters: readonly Filter[],
  type: string,
): { readonly steps: number; readonly filter: Filter } | undefined {
  return filters
    .flatMap((filter) => {
      const steps = stepsTo(compiler, filter, type);
      return steps === undefined ? [] : [{ steps, filter }];
    })
    .reduce<{ readonly steps: number; readonly filter: Filter } | undefined>(
      (best, each) => (best === undefined || each.steps < best.steps ? each : best),
      undefined,
    );
}

/** Compiles the way from the nearest named nodes; there must be some, see `stepsTo`. */
function comeFrom(compiler: Compiler, filter: Filter, type: string): Way {
  switch (filter.kind) {
    case 'all': {
      const best = nearest(compiler, filter.filters, type)?.filter ?? filter;
      const way = comeFrom(compiler, best, type);
      const others = filter.filters.filter((each) => each !== best);
      const rest = way.rest === undefined ? others : [way.rest, ...others];
      return { ...way, rest: rest.length > 1 ? { kind: 'all', filters: rest } : rest[0] };
    }
    case 'one':
      return stepBack(compiler, filter.relationship, filter.filter, undefined, filter);
    case 'some':
      return stepBack(
        compiler,
        filter.relationship,
        filter.condition.node ?? filter,
        filter.condition.edge,
        filter,
      );
    default: {
      const node = compiler.fresh('n');
      const set = namedSet(compiler, filter, type) ?? '[]';
      return {
        clauses: `UNWIND ${set} AS ${node} WITH ${node}`,
        node,
        set,
        rest: undefined,
        cost: undefined,
      };
    }
  }
}

/** From the far nodes that a filter finds, back over the relationship to the near ones. */
function stepBack(
  compiler: Compiler,
  field: RelationshipField,
  far: Filter,
  edgeFilter: Filter | undefined,
  whole: Filter,
): Way {
  const found = comeFrom(compiler, far, field.target);
  const isTallied = field.kind === 'derived';
  const clauses = [found.clauses];
  if (found.rest !== undefined) {
    clauses.push(`WHERE ${compileNodeFilter(compiler, found.rest, found.node)}`);
  }
  let { node, cost } = found;
  for (const step of [...pathOf(field)].reverse()) {
    const near = compiler.fresh('n');
    const edge = compiler.fresh('r');
    const back: PathStep = { ...step, direction: step.direction === 'OUT' ? 'IN' : 'OUT' };
    clauses.push(`MATCH ${stepPattern(compiler.model, node, back, edge, near)}`);
    if (edgeFilter !== undefined && !isTallied) {
      clauses.push(`WHERE ${compileEdgeFilter(compiler, edgeFilter, storedEdge(edge))}`);
    }
    clauses.push(`WITH DISTINCT ${near}`);
    cost =
      cost === undefined
        ? degreesOf(compiler, found.set ?? '[]', back)
        : `${cost} * ${averageDegree(back)}`;
    node = near;
  }
  return {
    clauses: clauses.join(' '),
    node,
    cost,
    set: undefined,
    // A tally leaves its own start out and may be asked for its numbers, so it is looked at again.
    rest: isTallied ? whole : undefined,
  };
}

function pathOf(field: RelationshipField): readonly PathStep[] {
  return field.kind === 'derived' ? field.path : [{ ...field, repeated: false }];
}

/** The sum of the degrees of named nodes: one look-up each. */
function degreesOf(compiler: Compiler, set: string, step: PathStep): string {
  const pattern = stepPattern(compiler.model, 'x', { ...step, repeated: false }, '', '');
  return `reduce(d = 0, k IN COLLECT { UNWIND ${set} AS x RETURN COUNT { ${pattern} } } | d + k)`;
}

/** How many edges a node has on average, from the two numbers that Neo4j keeps. */
function averageDegree({ relationship, direction }: PathStep): string {
  const { type, from, to } = relationship;
  const near = quoteName(direction === 'OUT' ? from : to);
  const edges =
    direction === 'OUT'
      ? `COUNT { (:${near})-[:${quoteName(type)}]->() }`
      : `COUNT { (:${near})<-[:${quoteName(type)}]-() }`;
  return `(1.0 + ${edges}) / (1 + COUNT { (:${near}) })`;
}
