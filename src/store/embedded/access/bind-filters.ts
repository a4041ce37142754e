import { assertNever } from '../../../kernel/errors.js';
import type { NodeType } from '../../../model/graph-model.js';
import type { Condition, Filter, ValueTest } from '../../../plan/filter.js';
import { countEdges, expand, expandOne, listRows } from './expand.js';
import type { RowEdge } from '../graph/graph.js';
import {
  isNode,
  type NodePredicate,
  type RowPredicate,
  scalarOf,
  type StoredNode,
  type StoredScalar,
  type StoredValue,
} from '../graph/graph.js';
import { semiJoin } from './semi-join.js';
import { namedNodes } from './named-nodes.js';
import { subtreeOf } from './subtree-of.js';
import { testOnce } from './test-once.js';
import type { Run } from './run.js';
import { bindTests, dateAt } from './bind-tests.js';

export type EdgePredicate = (edge: RowEdge) => boolean;

/** Binds a filter of nodes to the values of a run. */
export function bindNodeFilter(filter: Filter, run: Run): NodePredicate {
  switch (filter.kind) {
    case 'all':
    case 'any':
    case 'not':
      return bindConnective(filter, (inner) => bindNodeFilter(inner, run));
    case 'property':
    case 'element':
      return bindPropertyFilter(filter, run, valueReader(run));
    case 'within': {
      const within = subtreeOf(filter, run);
      return (node) => within.has(node);
    }
    case 'one': {
      const { relationship } = filter;
      const passes = filter.filter && bindFarFilter(filter.filter, run);
      if (passes === undefined) return (node) => expandOne(node, relationship) !== undefined;
      return (node) => {
        const far = expandOne(node, relationship);
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
      return () => false; // Applies only to edges; `request` never creates it for nodes.
    default:
      return assertNever(filter);
  }
}

/** Binds a filter of nodes that are come to from others. */
function bindFarFilter(filter: Filter, run: Run): NodePredicate {
  return testOnce(filter, bindNodeFilter(filter, run));
}

/** Binds a filter of edges to the values of a run. */
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
      const { property } = filter;
      const passes = filter.filter && bindFarFilter(filter.filter, run);
      if (passes === undefined) return (edge) => isNode(edge.value(property));
      return (edge) => {
        const node = edge.value(property);
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
      return () => false; // Applies only to nodes.
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
  const isDecided = filter.kind === 'any';
  return (subject) => {
    for (const passes of predicates) if (passes(subject) === isDecided) return isDecided;
    return !isDecided;
  };
}

function bindPropertyFilter<Of>(
  filter: Extract<Filter, { kind: 'property' | 'element' }>,
  run: Run,
  valueOf: (subject: Of, property: string) => StoredValue,
): (subject: Of) => boolean {
  const passes = bindTests(filter.tests, run);
  const { property, tests } = filter;
  if (filter.kind === 'property') {
    return (subject) => {
      run.step(tests.length);
      return passes(scalarOf(valueOf(subject, property)));
    };
  }
  const wanted = filter.quantifier === 'some';
  return (subject) => {
    run.step(tests.length);
    const list = valueOf(subject, property);
    return (Array.isArray(list) && (list as readonly StoredScalar[]).some(passes)) === wanted;
  };
}

type Quantifier = Extract<Filter, { kind: 'some' | 'none' | 'every' | 'count' }>;

function bindQuantifier(filter: Quantifier, run: Run): NodePredicate {
  const { relationship: field, condition } = filter;
  const joins = bindSemiJoin(filter, run);
  if (joins !== undefined) return joins;
  const meets = bindCondition(condition, run);
  if (filter.kind === 'count') {
    const isAny = condition.node === undefined && condition.edge === undefined;
    return bindCount(filter.tests, run, (node) =>
      isAny ? countEdges(node, field, run) : expand(node, field, run, meets).length,
    );
  }
  const decisive = filter.kind !== 'every';
  const whenFound = filter.kind === 'some';
  return (node) => {
    const rows = listRows(node, field, run);
    for (let position = 0; position < rows.length; position += 1) {
      if (meets(rows, position) === decisive) return whenFound;
    }
    return !whenFound;
  };
}

/** Reads values of nodes. A filter is bound for the nodes of one type, or of a few. */
function valueReader({ graph }: Run): (node: StoredNode, property: string) => StoredValue {
  let known: NodeType | undefined;
  return ({ type, properties }, property) => {
    if (type !== known) {
      graph.tracker.readsProperty(type.name, property);
      known = type;
    }
    return properties[property];
  };
}

/** If the filter names the far nodes, it can also be evaluated from them, as a semi-join. */
function bindSemiJoin(
  { kind, relationship: field, condition: { node, edge } }: Quantifier,
  run: Run,
): NodePredicate | undefined {
  if (field.kind === 'derived' || (kind !== 'some' && kind !== 'none')) return undefined;
  const named = edge === undefined ? node && namedNodes(node, field.target, run) : undefined;
  const joins = named && semiJoin(named, field, run);
  return kind === 'some' ? joins : joins && ((near) => !joins(near));
}

function bindCount(
  tests: readonly ValueTest[],
  run: Run,
  count: (node: StoredNode) => number,
): NodePredicate {
  const passes = bindTests(tests, run);
  return (node) => passes(count(node));
}

/** Binds the condition on a far node and its edge to the values of a run. */
export function bindCondition({ node, edge }: Condition, run: Run): RowPredicate {
  const nodePasses = node && bindFarFilter(node, run);
  const edgePasses = edge && bindEdgeFilter(edge, run);
  if (edgePasses === undefined) {
    return nodePasses === undefined
      ? () => true
      : (rows, position) => nodePasses(rows.nodeAt(position));
  }
  return (rows, position) => {
    if (nodePasses !== undefined && !nodePasses(rows.nodeAt(position))) return false;
    const edge = rows.at(position).edge;
    return edge !== undefined && edgePasses(edge);
  };
}

function isSpan(
  value: StoredScalar | undefined,
): value is Exclude<StoredScalar, string | number | boolean> {
  return typeof value === 'object';
}
