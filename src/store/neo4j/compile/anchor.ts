import type { PathStep, RelationshipField } from '../../../model/graph-model.js';
import type { Condition, Filter } from '../../../plan/filter.js';
import { compileEdgeFilter, compileNodeFilter } from './compile-filter.js';
import type { Compiler } from './compiler.js';
import { storedEdge } from './edge-access.js';
import { namesNodes, type NamedNodes, namedBy } from './named-nodes.js';
import { quoteName, stepPattern } from '../encoding/names.js';
import type { FilteredRows } from './rows.js';
import { reverse } from '../../../model/reverse.js';

/** Nodes that a filter names by key, from which a statement can expand to the nodes that pass it. */
export interface Anchor {
  /** Expands from there to the nodes that pass, under fresh names. */
  readonly open: () => FilteredRows;
  /** An expression that estimates how many edges are traversed. */
  readonly cost: () => string;
  /** The average degree of each hop from a node that passes towards the anchor, except the last. */
  readonly before: () => readonly string[];
}

/** Anchors among which a statement chooses: each is planned once, and its cost estimated in every run. */
const MOST_ANCHORS = 2;

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
      cost: () => costOf(compiler, part, type).edges ?? '0',
      before: () => costOf(compiler, part, type).before,
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

/** How many steps away the nearest named nodes are; `undefined` if the filter names none. */
function stepsTo(compiler: Compiler, filter: Filter, type: string): number | undefined {
  switch (filter.kind) {
    case 'all':
      return nearest(compiler, filter.filters, type)?.steps;
    case 'property':
    case 'within':
      return namesNodes(compiler, filter, type) ? 0 : undefined;
    case 'one':
      return farther(
        filter.filter && stepsTo(compiler, filter.filter, filter.relationship.target),
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

/** What the path that `compilePathFrom` compiles costs. */
interface Cost {
  readonly named: NamedNodes | undefined;
  /** How many edges are traversed; absent at the named nodes themselves. */
  readonly edges: string | undefined;
  /** See `Anchor`. */
  readonly before: readonly string[];
}

function costOf(compiler: Compiler, filter: Filter, type: string): Cost {
  switch (filter.kind) {
    case 'all':
      return costOf(compiler, nearest(compiler, filter.filters, type)?.filter ?? filter, type);
    case 'one':
    case 'some': {
      const { relationship: field } = filter;
      const far = filter.kind === 'one' ? filter.filter : filter.condition.node;
      return pathBack(field).reduce<Cost>(
        ({ named, edges, before }, back) =>
          edges === undefined
            ? { named, edges: named && degreesOf(compiler, named, back), before }
            : {
                named,
                edges: `${edges} * ${averageDegree(back)}`,
                before: [averageDegree(reversed(back)), ...before],
              },
        costOf(compiler, far ?? filter, field.target),
      );
    }
    default:
      return { named: namedBy(compiler, filter, type), edges: undefined, before: [] };
  }
}

function pathBack(field: RelationshipField): readonly PathStep[] {
  return pathOf(field).map(reversed).reverse();
}

function reversed(step: PathStep): PathStep {
  return { ...step, direction: reverse(step.direction) };
}

function pathOf(field: RelationshipField): readonly PathStep[] {
  return field.kind === 'derived' ? field.path : [{ ...field, repeated: false }];
}

/** The sum of the degrees of named nodes: one lookup each. */
function degreesOf(compiler: Compiler, { kind, variable }: NamedNodes, step: PathStep): string {
  const degree = (node: string): string =>
    `COUNT { ${stepPattern(compiler.model, node, { ...step, repeated: false }, '', '')} }`;
  return kind === 'one'
    ? degree(variable)
    : `reduce(d = 0, k IN COLLECT { UNWIND ${variable} AS x RETURN ${degree('x')} } | d + k)`;
}

/** The average degree of a type of nodes, from two counts that Neo4j maintains. */
function averageDegree({ relationship, direction }: PathStep): string {
  const { type, from, to } = relationship;
  const near = quoteName(direction === 'OUT' ? from : to);
  const edges =
    direction === 'OUT'
      ? `COUNT { (:${near})-[:${quoteName(type)}]->() }`
      : `COUNT { (:${near})<-[:${quoteName(type)}]-() }`;
  return `(1.0 + ${edges}) / (1 + COUNT { (:${near}) })`;
}
