import { assertNever, CommuniqueError } from '../../../kernel/errors.js';
import type { DerivedRelationshipField, RelationshipField } from '../../../model/graph-model.js';
import type { Condition, Filter } from '../../../plan/filter.js';
import { compileTests } from './compile-tests.js';
import type { Compiler } from './compiler.js';
import { type EdgeAccess, readProperty } from './edge-access.js';
import { quoteName } from '../encoding/names.js';
import {
  compileEdges,
  compileExpansion,
  compilePath,
  compilePattern,
  startsAtTarget,
} from './rows.js';
import { isAmong, namedBy } from './named-nodes.js';
import { hasFewNodes } from './statistics.js';

/** Compiles the filter of the node in a variable to a condition that may be null instead of false. */
export function compileNodeFilter(compiler: Compiler, filter: Filter, node: string): string {
  switch (filter.kind) {
    case 'all':
    case 'any':
    case 'not':
      return compileConnective(filter, (inner) => compileNodeFilter(compiler, inner, node));
    case 'property':
    case 'element':
      return compileProperty(compiler, filter, (name, companion) =>
        readProperty(node, name, companion),
      );
    case 'within':
      return compileFarFilter(compiler, filter, node, filter.broader.target);
    case 'one':
    case 'some':
      return compileSome(compiler, filter.relationship, conditionOf(filter), node, 'meets');
    case 'none':
      return `NOT ${compileSome(compiler, filter.relationship, filter.condition, node, 'meets')}`;
    case 'every':
      return `NOT ${compileSome(compiler, filter.relationship, filter.condition, node, 'fails')}`;
    case 'count':
      return compileTests(compiler, filter.tests, 'number', () =>
        compileCount(compiler, filter.relationship, filter.condition, node),
      );
    case 'reference':
    case 'on':
      throw new CommuniqueError('INTERNAL', `expected a filter of nodes, but got "${filter.kind}"`);
    default:
      return assertNever(filter);
  }
}

/** Compiles the filter of the edge, or the tally, that leads to a node. */
export function compileEdgeFilter(compiler: Compiler, filter: Filter, edge: EdgeAccess): string {
  switch (filter.kind) {
    case 'all':
    case 'any':
    case 'not':
      return compileConnective(filter, (inner) => compileEdgeFilter(compiler, inner, edge));
    case 'property':
    case 'element':
      return compileProperty(compiler, filter, edge.property);
    case 'reference':
      return compileReference(compiler, filter, edge);
    case 'on': {
      const { from, to, date } = filter;
      const begins = `${edge.property(from, 'key')} < ${compiler.parameter(date, 'afterLatestKey')}`;
      const ends = `${edge.property(to, 'latest')} >= ${compiler.parameter(date, 'earliestKey')}`;
      return `coalesce(${begins}, true) AND coalesce(${ends}, true)`;
    }
    case 'within':
    case 'one':
    case 'some':
    case 'none':
    case 'every':
    case 'count':
      throw new CommuniqueError('INTERNAL', `expected a filter of edges, but got "${filter.kind}"`);
    default:
      return assertNever(filter);
  }
}

/**
 * The node that an edge names by id. If its type has few nodes, the ids of those that pass are collected once;
 * otherwise the node of each edge is looked up.
 */
function compileReference(
  compiler: Compiler,
  { filter, type, property }: Extract<Filter, { kind: 'reference' }>,
  edge: EdgeAccess,
): string {
  const id = edge.property(property);
  if (filter === undefined) return `${id} IS NOT NULL`;
  const label = quoteName(type);
  if (!hasFewNodes(compiler.statistics, type)) {
    const far = compiler.fresh('n');
    return `EXISTS { MATCH (${far}:${label} {id: ${id}}) WHERE ${compileNodeFilter(compiler, filter, far)} }`;
  }
  // Always the same variable, so that equal filters of several edges are collected once.
  const passes = compileNodeFilter(compiler, filter, 'x');
  return `${id} IN ${compiler.dependentSet(`COLLECT { MATCH (x:${label}) WHERE ${passes} RETURN x.id }`)}`;
}

/** Compiles the condition on an edge and its far node; `undefined` if there is none. */
export function compileCondition(
  compiler: Compiler,
  { node, edge }: Condition,
  far: string,
  access: EdgeAccess | undefined,
  type: string,
): string | undefined {
  const parts = [
    ...(edge === undefined || access === undefined
      ? []
      : [compileEdgeFilter(compiler, edge, access)]),
    ...(node === undefined ? [] : [compileFarFilter(compiler, node, far, type)]),
  ];
  return parts.length === 0 ? undefined : parts.join(' AND ');
}

/** A far node that the filter names is looked up once, not read at every edge. */
function compileFarFilter(compiler: Compiler, filter: Filter, far: string, type: string): string {
  const named = namedBy(compiler, filter, type);
  return named === undefined ? compileNodeFilter(compiler, filter, far) : isAmong(far, named);
}

function compileConnective(
  filter: Extract<Filter, { kind: 'all' | 'any' | 'not' }>,
  compile: (filter: Filter) => string,
): string {
  if (filter.kind === 'not') return negate(compile(filter.filter));
  const parts = filter.filters.map((inner) => `(${compile(inner)})`);
  if (parts.length === 0) return filter.kind === 'all' ? 'true' : 'false';
  return filter.kind === 'all' ? parts.join(' AND ') : `(${parts.join(' OR ')})`;
}

/** The negation of a condition: true also if that is null. */
function negate(condition: string): string {
  return `NOT coalesce(${condition}, false)`;
}

function compileProperty(
  compiler: Compiler,
  filter: Extract<Filter, { kind: 'property' | 'element' }>,
  read: EdgeAccess['property'],
): string {
  const { property, valueKind, tests } = filter;
  if (filter.kind === 'property') {
    return compileTests(compiler, tests, valueKind, (companion) => read(property, companion));
  }
  const index = compiler.fresh('x');
  const passes = compileTests(
    compiler,
    tests,
    valueKind,
    (companion) => `${read(property, companion)}[${index}]`,
  );
  const quantifier = filter.quantifier === 'some' ? 'any' : 'none';
  return `${quantifier}(${index} IN range(0, size(coalesce(${read(property)}, [])) - 1) WHERE coalesce(${passes}, false))`;
}

function conditionOf(
  filter: Extract<Filter, { kind: 'one' | 'some' | 'none' | 'every' }>,
): Condition {
  return filter.kind === 'one' ? { node: filter.filter, edge: undefined } : filter.condition;
}

/** Which edge is looked for: one that meets the condition, or one that fails it. */
type Outcome = 'meets' | 'fails';

/** That there is an edge with this outcome. */
function compileSome(
  compiler: Compiler,
  field: RelationshipField,
  condition: Condition,
  node: string,
  outcome: Outcome,
): string {
  if (field.kind === 'derived' && condition.edge === undefined) {
    return compileSomeFar(compiler, field, condition.node, node, outcome);
  }
  const far =
    field.kind === 'stored' && outcome === 'meets'
      ? namedFarNode(compiler, condition, field)
      : undefined;
  if (far !== undefined && field.kind === 'stored') {
    const { clauses, edge } = compileEdges(compiler, node, field, compiler.fresh('r'), far);
    const meets = condition.edge && edge && compileEdgeFilter(compiler, condition.edge, edge);
    return `EXISTS { ${clauses}${meets === undefined ? '' : ` WHERE ${meets}`} }`;
  }
  const rows = compileExpansion(compiler, node, field);
  const meets = compileCondition(compiler, condition, rows.node, rows.edge, field.target);
  if (meets === undefined && outcome === 'fails') return 'false';
  const where = meets === undefined ? '' : ` WHERE ${outcome === 'fails' ? negate(meets) : meets}`;
  const returned = field.kind === 'derived' ? ` RETURN ${rows.node}` : '';
  return `EXISTS { ${rows.clauses}${where}${returned} }`;
}

/** The variable of the one far node that a condition names: edges are looked up between both nodes. */
function namedFarNode(
  compiler: Compiler,
  { node }: Condition,
  { target }: RelationshipField,
): string | undefined {
  const named = node && namedBy(compiler, node, target);
  return named?.kind === 'one' ? named.variable : undefined;
}

/** The same for a derived relationship whose tally is not filtered: one far node decides, uncounted. */
function compileSomeFar(
  compiler: Compiler,
  field: DerivedRelationshipField,
  condition: Filter | undefined,
  node: string,
  outcome: Outcome,
): string {
  const far = compiler.fresh('n');
  const meets =
    condition === undefined ? 'true' : compileFarFilter(compiler, condition, far, field.target);
  const conditions = [
    ...(startsAtTarget(field) ? [`${far} <> ${node}`] : []),
    outcome === 'fails' ? negate(meets) : meets,
  ];
  const path = compilePattern(compiler, node, field, far);
  return `EXISTS { MATCH ${path} WHERE ${conditions.join(' AND ')} }`;
}

/** How many edges meet the condition. Without one, Neo4j reads the degree instead of the edges. */
export function compileCount(
  compiler: Compiler,
  field: RelationshipField,
  condition: Condition,
  node: string,
): string {
  if (field.kind === 'derived' && condition.edge === undefined) {
    const far = compiler.fresh('n');
    const path = compilePath(compiler, node, field.path, far);
    const conditions = [
      ...(startsAtTarget(field) ? [`${far} <> ${node}`] : []),
      ...(condition.node === undefined ? [] : [compileNodeFilter(compiler, condition.node, far)]),
    ];
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
    return `COUNT { ${path}${where} RETURN DISTINCT ${far} }`;
  }
  const rows = compileExpansion(compiler, node, field);
  const meets = compileCondition(compiler, condition, rows.node, rows.edge, field.target);
  const where = meets === undefined ? '' : ` WHERE ${meets}`;
  const end = field.kind === 'derived' ? ` RETURN ${rows.node}` : '';
  return `COUNT { ${rows.clauses}${where}${end} }`;
}
