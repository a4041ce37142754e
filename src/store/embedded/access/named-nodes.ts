import type { Filter, ValueTest } from '../../../plan/filter.js';
import type { PlanScalar } from '../../../plan/value.js';
import type { StoredNode } from '../graph/graph.js';
import { subtreeOf } from './subtree-of.js';
import type { Run } from './run.js';
import { keyOf } from '../graph/key-of.js';

/**
 * The nodes of a type that a filter names by id, by a unique value or as a subtree; `undefined` if it names
 * none.
 */
export function namedNodes(
  filter: Filter,
  type: string,
  run: Run,
): ReadonlySet<StoredNode> | undefined {
  if (filter.kind === 'within') return subtreeOf(filter, run);
  if (filter.kind !== 'property' || filter.tests.length !== 1) return undefined;
  const { property } = filter;
  const isUnique = run.graph.nodeType(type).properties.get(property)?.unique === true;
  const values = property === 'id' || isUnique ? valuesOf(filter.tests[0], run) : undefined;
  return values && new Set(nodesWithValues(type, property, values, run));
}

/** The values of an `eq` or `in` test; `undefined` for others. */
export function valuesOf(test: ValueTest | undefined, run: Run): readonly PlanScalar[] | undefined {
  if (test?.kind === 'eq') return [run.scalar(test.value)];
  return test?.kind === 'in' ? run.list(test.values) : undefined;
}

/** The nodes of a type whose property has one of some values, each once. */
export function nodesWithValues(
  type: string,
  property: string,
  values: readonly PlanScalar[],
  run: Run,
): readonly StoredNode[] {
  return setsWithValues(type, property, values, run).flatMap((nodes) => [...nodes]);
}

/** The same nodes, as a set for each value. */
export function setsWithValues(
  type: string,
  property: string,
  values: readonly PlanScalar[],
  run: Run,
): readonly ReadonlySet<StoredNode>[] {
  return [...new Set(values.map(keyOf))].map((key) =>
    property === 'id' ? nodeWithId(key, type, run) : run.indexes.withValue(type, property, key),
  );
}

function nodeWithId(
  key: string | number | boolean,
  type: string,
  run: Run,
): ReadonlySet<StoredNode> {
  const node = run.node(String(key));
  return new Set(node?.type.name === type ? [node] : []);
}
