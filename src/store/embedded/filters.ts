import { assertNever } from '../../kernel/errors.js';
import type { StoredRelationshipField } from '../../model/graph-model.js';
import type { Condition, Filter, ValueTest } from '../../plan/filter.js';
import { countEdges, expand, expandOne } from './expand.js';
import type { RowEdge } from './graph.js';
import {
  edgesOf,
  isNode,
  scalarOf,
  type StoredNode,
  type StoredScalar,
  type StoredValue,
} from './graph.js';
import { leadsTo } from './leads-to.js';
import { namedNodes } from './named-nodes.js';
import { narrower } from './narrower.js';
import type { Run } from './run.js';
import { bindTests, dateAt } from './value-tests.js';

export type NodePredicate = (node: StoredNode) => boolean;
export type EdgePredicate = (edge: RowEdge) => boolean;

/** Binds the filter of a node to the values of a run. */
export function bindNodeFilter(filter: Filter, run: Run): NodePredicate {
  switch (filter.kind) {
    case 'all':
    case 'any':
    case 'not':
      return bindConnective(filter, (inner) => bindNodeFilter(inner, run));
    case 'property':
    case 'element':
      return bindPropertyFilter(filter, run, ({ properties }, name) => properties[name]);
    case 'within': {
      const within = narrower(filter, run);
      return (node) => within.has(node);
    }
    case 'one': {
      const passes = bindNodeFilter(filter.filter, run);
      return (node) => {
        const far = expandOne(node, filter.relationship);
        return far !== undefined && passes(far);
      };
    }
    case 'some':
    case 'none':
    case 'every':
    case 'count':
      return bindQuantifier(filter, run);
    case 'reference':
    case 'on':
      return () => false; // Stands on edges only; the request reader never puts it on a node.
    default:
      return assertNever(filter);
  }
}

/** Binds the filter of what leads to a node. */
export function bindEdgeFilter(filter: Filter, run: Run): EdgePredicate {
  switch (filter.kind) {
    case 'all':
    case 'any':
    case 'not':
      return bindConnective(filter, (inner) => bindEdgeFilter(inner, run));
    case 'property':
    case 'element':
      return bindPropertyFilter(filter, run, (edge, name) => edge.value(name));
    case 'reference': {
      const passes = bindNodeFilter(filter.filter, run);
      return (edge) => {
        const node = edge.value(filter.property);
        return isNode(node) && passes(node);
      };
    }
    case 'on': {
      const on = dateAt(run, filter.date);
      return (edge) => {
        const from = scalarOf(edge.value(filter.from));
        const to = scalarOf(edge.value(filter.to));
        return (
          (!isSpan(from) || from.earliest <= on.latest) && (!isSpan(to) || to.latest >= on.earliest)
        );
      };
    }
    case 'within':
    case 'one':
    case 'some':
    case 'none':
    case 'every':
    case 'count':
      return () => false; // Stands on nodes only.
    default:
      return assertNever(filter);
  }
}

function bindConnective<Of>(
  filter: Extract<Filter, { kind: 'all' | 'any' | 'not' }>,
  bind: (filter: Filter) => (subject: Of) => boolean,
): (subject: Of) => boolean {
  if (filter.kind === 'not') {
    const passes = bind(filter.filter);
    return (subject) => !passes(subject);
  }
  const predicates = filter.filters.map(bind);
  return filter.kind === 'all'
    ? (subject) => predicates.every((passes) => passes(subject))
    : (subject) => predicates.some((passes) => passes(subject));
}

function bindPropertyFilter<Of>(
  filter: Extract<Filter, { kind: 'property' | 'element' }>,
  run: Run,
  valueOf: (subject: Of, property: string) => StoredValue,
): (subject: Of) => boolean {
  const passes = bindTests(filter.tests, run);
  const { property } = filter;
  if (filter.kind === 'property') {
    return (subject) => passes(scalarOf(valueOf(subject, property)));
  }
  const wanted = filter.quantifier === 'some';
  return (subject) => {
    const list = valueOf(subject, property);
    return (Array.isArray(list) && (list as readonly StoredScalar[]).some(passes)) === wanted;
  };
}

type Quantifier = Extract<Filter, { kind: 'some' | 'none' | 'every' | 'count' }>;

function bindQuantifier(filter: Quantifier, run: Run): NodePredicate {
  const { relationship: field, condition } = filter;
  const quick = bindNamed(filter, run);
  if (quick !== undefined) return quick;
  const meets = bindCondition(condition, run);
  if (field.kind === 'stored' && filter.kind !== 'count') {
    return bindStoredQuantifier(filter.kind, field, meets, run);
  }
  switch (filter.kind) {
    case 'some':
      return (node) => expand(node, field, run).some(({ node: far, edge }) => meets(far, edge));
    case 'none':
      return (node) => !expand(node, field, run).some(({ node: far, edge }) => meets(far, edge));
    case 'every':
      return (node) => expand(node, field, run).every(({ node: far, edge }) => meets(far, edge));
    case 'count':
      return bindCount(filter.tests, run, (node) =>
        condition.node === undefined && condition.edge === undefined
          ? countEdges(node, field, run)
          : expand(node, field, run, meets).length,
      );
  }
}

/** Where the far nodes are named, the filter can be answered from them as well. */
function bindNamed(
  { kind, relationship: field, condition: { node, edge } }: Quantifier,
  run: Run,
): NodePredicate | undefined {
  if (field.kind === 'derived' || (kind !== 'some' && kind !== 'none')) return undefined;
  const named = edge === undefined ? node && namedNodes(node, field.target, run) : undefined;
  const leads = named && leadsTo(named, field, run);
  return kind === 'some' ? leads : leads && ((near) => !leads(near));
}

/** The same over a stored edge, without making rows of the edges. */
function bindStoredQuantifier(
  kind: 'some' | 'none' | 'every',
  { relationship, direction }: StoredRelationshipField,
  meets: (far: StoredNode, edge: RowEdge) => boolean,
  run: Run,
): NodePredicate {
  const sought = kind !== 'every';
  const whenFound = kind === 'some';
  return (node) => {
    const edges = edgesOf(node, relationship, direction);
    run.step(edges.length + 1);
    for (let place = 0; place < edges.length; place += 1) {
      if (meets(edges.nodeAt(place), edges.at(place)) === sought) return whenFound;
    }
    return !whenFound;
  };
}

function bindCount(
  tests: readonly ValueTest[],
  run: Run,
  count: (node: StoredNode) => number,
): NodePredicate {
  const passes = bindTests(tests, run);
  return (node) => passes(count(node));
}

/** Binds what an edge and the node behind it must be like. */
export function bindCondition(
  { node, edge }: Condition,
  run: Run,
): (far: StoredNode, edge: RowEdge | undefined) => boolean {
  const nodePasses = node && bindNodeFilter(node, run);
  const edgePasses = edge && bindEdgeFilter(edge, run);
  if (edgePasses === undefined) return nodePasses ?? (() => true);
  return (far, leading) =>
    leading !== undefined && edgePasses(leading) && (nodePasses === undefined || nodePasses(far));
}

function isSpan(
  value: StoredScalar | undefined,
): value is Exclude<StoredScalar, string | number | boolean> {
  return typeof value === 'object';
}
