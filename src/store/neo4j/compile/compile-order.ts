import type { Property, RelationshipField } from '../../../model/graph-model.js';
import type { OrderKey, OrderStep } from '../../../plan/order.js';
import type { Page } from '../../../plan/plan.js';
import type { Slot } from '../../../plan/value.js';
import { compileCount } from './compile-filter.js';
import type { Compiler } from './compiler.js';
import { readProperty } from './edge-access.js';
import type { ListSource } from './list-source.js';
import { orderCompanion, orderedValue, quoteName, stepPattern } from '../encoding/names.js';
import type { Rows } from './rows.js';

/** One key of an ordering as a statement computes it. */
export interface CompiledKey {
  /** The value. */
  readonly expression: string;
  /** The variable that holds the value when rows are ordered; absent for a property of the row itself. */
  readonly computed: string | undefined;
  readonly descending: boolean;
  /** Whether a row may lack the value. */
  readonly nullable: boolean;
}

/** The types of the rows of a list. */
type OrderedSource = Pick<ListSource, 'type' | 'edgeType'>;

/** Compiles the keys of an ordering for the rows of a list. */
export function compileOrder(
  compiler: Compiler,
  order: readonly OrderKey[],
  rows: Rows,
  source: OrderedSource,
): readonly CompiledKey[] {
  return order.map((key) => {
    const { descending } = key;
    const own = ownProperty(compiler, key, rows, source);
    if (own !== undefined) return { ...own, computed: undefined, descending };
    const expression = compileFar(compiler, key, rows);
    return {
      expression,
      computed: compiler.fresh('k'),
      descending,
      nullable: key.path.length > 0 || key.value.kind === 'property',
    };
  });
}

function ownProperty(
  compiler: Compiler,
  { start, path, value, valueKind }: OrderKey,
  rows: Rows,
  source: OrderedSource,
): Pick<CompiledKey, 'expression' | 'nullable'> | undefined {
  if (path.length > 0 || value.kind !== 'property') return undefined;
  const companion = orderCompanion(valueKind);
  if (start === 'edge') {
    if (rows.edge === undefined) return undefined;
    const { edgeTypes } = compiler.model;
    const declared = edgeTypes.get(source.edgeType ?? '')?.properties.get(value.property);
    const expression = rows.edge.property(value.property, companion);
    return { expression: orderedValue(declared, expression), nullable: true };
  }
  const declared = propertyOf(compiler, source.type, value.property);
  return {
    expression: orderedValue(declared, readProperty(rows.node, value.property, companion)),
    nullable: declared?.required !== true,
  };
}

function propertyOf({ model }: Compiler, type: string, name: string): Property | undefined {
  return model.nodeTypes.get(type)?.properties.get(name);
}

/** A value at the end of to-one steps, or a count. */
function compileFar(compiler: Compiler, { path, value, valueKind }: OrderKey, rows: Rows): string {
  const last = path.at(-1);
  const type = last?.kind === 'one' ? last.relationship.target : (last?.type ?? '');
  const read = (node: string): string =>
    value.kind === 'count'
      ? compileCount(compiler, value.relationship, { node: undefined, edge: undefined }, node)
      : orderedValue(
          propertyOf(compiler, type, value.property),
          readProperty(node, value.property, orderCompanion(valueKind)),
        );
  if (path.length === 0) return read(rows.node);
  const matches: string[] = [];
  let node = rows.node;
  for (const step of path) {
    const far = compiler.fresh('n');
    matches.push(`MATCH ${compileStep(compiler, step, node, rows, far)}`);
    node = far;
  }
  return `COLLECT { ${matches.join(' ')} RETURN ${read(node)} LIMIT 1 }[0]`;
}

function compileStep(
  compiler: Compiler,
  step: OrderStep,
  node: string,
  rows: Rows,
  far: string,
): string {
  if (step.kind === 'reference') {
    const id = rows.edge?.property(step.property) ?? 'null';
    return `(${far}:${quoteName(step.type)} {id: ${id}})`;
  }
  return toOnePattern(compiler, step.relationship, node, far);
}

/** The pattern from a node to the one behind a to-one relationship. */
export function toOnePattern(
  compiler: Compiler,
  field: RelationshipField,
  node: string,
  far: string,
): string {
  if (field.kind === 'derived') return `(${far})`;
  const { relationship, direction } = field;
  return stepPattern(compiler.model, node, { relationship, direction, repeated: false }, '', far);
}

/** `ORDER BY` with missing values last in both directions; all of it reversed for a page from the end. */
export function printOrderBy(keys: readonly CompiledKey[], from: Page['from']): string {
  const reversed = from === 'end';
  const terms = keys.flatMap((key) => {
    const value = key.computed ?? key.expression;
    const descends = key.descending !== reversed;
    const direction = descends ? ' DESC' : '';
    // Cypher itself sorts nulls last when ascending and first when descending.
    const nullsAreRight = !key.nullable || descends === reversed;
    return [
      ...(nullsAreRight ? [] : [`${value} IS NULL${reversed ? ' DESC' : ''}`]),
      `${value}${direction}`,
    ];
  });
  return `ORDER BY ${terms.join(', ')}`;
}

/**
 * The condition that a row lies strictly after, or before, the cursor in a slot, with missing values
 * last: `k1 <= a AND (k1 < a OR (k2 >= b AND (k2 > b OR k3 > c)))`.
 *
 * Each key is bounded by itself before the next breaks ties, and none is compared for equality: with an
 * equality, Neo4j 5 seeks two ranges and sorts them instead of using the order of the index.
 */
export function compareToCursor(
  compiler: Compiler,
  keys: readonly CompiledKey[],
  slot: Slot,
  side: 'after' | 'before',
): string {
  const nulls = compiler.cursorNulls(slot);
  return keys.reduceRight<string>((further, key, index) => {
    const value = key.computed ?? key.expression;
    if (nulls[index] === true) return compareToMissing(value, side, further);
    const bound = compiler.parameter(slot, { cursor: index });
    return compareToValue(value, bound, key, side, further);
  }, 'false');
}

/** No row lies after a missing value, and every row with a value lies before it. */
function compareToMissing(value: string, side: 'after' | 'before', further: string): string {
  return side === 'after'
    ? `(${value} IS NULL AND ${further})`
    : `(${value} IS NOT NULL OR ${further})`;
}

function compareToValue(
  value: string,
  bound: string,
  { descending, nullable }: CompiledKey,
  side: 'after' | 'before',
  further: string,
): string {
  const operator = descending === (side === 'before') ? '>' : '<';
  const isLast = nullable && side === 'after' ? ` OR ${value} IS NULL` : '';
  if (further === 'false') return `(${value} ${operator} ${bound}${isLast})`;
  const atLeast = `${value} ${operator}= ${bound}`;
  const reaches = isLast === '' ? atLeast : `(${atLeast}${isLast})`;
  return `(${reaches} AND (${value} ${operator} ${bound}${isLast} OR ${further}))`;
}
