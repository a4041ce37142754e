import type { JsonText } from '../../../json/json-text.js';
import { assertNever } from '../../../kernel/errors.js';
import { INT_RANGE } from '../../../model/scalar-values.js';
import type { Summary } from '../../../model/summaries.js';
import type { AggregateField, SummaryField } from '../../../plan/plan.js';
import type { PlanValue } from '../../../plan/value.js';
import { canonicalWriter } from './canonical-writer.js';
import type { Compiler } from './compiler.js';
import { keyDecoder, numberOf, rowsOf } from '../encoding/decode-value.js';
import { readProperty } from './edge-access.js';
import { type ListSource, withWhere } from './list-source.js';
import { explainOverflow, meanOf, SCALE, sumOf } from '../../sum.js';
import { Projection, type Decoder, type RawRow } from '../encoding/projection.js';

/** What aggregates are written from: a row of them, and how many rows they summarize. */
export interface Numbers {
  readonly row: RawRow;
  readonly count: () => number;
}

export type NumbersWriter = (numbers: Numbers, values: readonly PlanValue[]) => JsonText;

/** Adds the aggregates of a list to a row. The count is computed without reading the list's rows. */
export function compileAggregate(
  compiler: Compiler,
  fields: readonly AggregateField[],
  source: ListSource,
  projection: Projection,
  addCount: () => Decoder<number>,
): Decoder<JsonText> {
  const { rows, where } = source.open();
  const numbers = new Projection();
  const write = compileNumbers(compiler, fields, source.type, rows.node, numbers);
  const count = fields.some(({ kind }) => kind === 'count') ? addCount() : undefined;
  const at =
    numbers.expressions.length === 0
      ? undefined
      : projection.add(
          `COLLECT { ${withWhere(rows.clauses, where)} RETURN [${numbers.expressions.join(', ')}] }`,
        );
  return (row, values) => {
    const raw = at === undefined ? [] : (rowsOf(row[at])[0] ?? []);
    return write({ row: raw, count: () => count?.(row, values) ?? 0 }, values);
  };
}

/** Adds aggregates over the rows in scope; their count comes from the caller. */
export function compileNumbers(
  compiler: Compiler,
  fields: readonly AggregateField[],
  type: string,
  node: string,
  projection: Projection,
): NumbersWriter {
  return canonicalWriter(fields, (field) => compileNumber(compiler, field, type, node, projection));
}

function compileNumber(
  compiler: Compiler,
  field: AggregateField,
  type: string,
  node: string,
  projection: Projection,
): NumbersWriter | JsonText {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'count':
      return ({ count }) => String(count());
    default:
      return canonicalWriter(field.fields, (each) =>
        compileSummary(compiler, field.kind, each, { type, node, projection }),
      );
  }
}

interface Summarized {
  readonly type: string;
  readonly node: string;
  readonly projection: Projection;
}

function compileSummary(
  compiler: Compiler,
  kind: Summary,
  field: SummaryField,
  summarized: Summarized,
): NumbersWriter | JsonText {
  if (field.kind === 'typename') return `"${field.name}"`;
  switch (kind) {
    case 'min':
    case 'max':
      return compileExtreme(compiler, kind, field, summarized);
    case 'sum':
    case 'avg':
      return compileSum(compiler, kind, field, summarized);
    default:
      return assertNever(kind);
  }
}

type PropertySummary = Extract<SummaryField, { kind: 'property' }>;

function compileExtreme(
  compiler: Compiler,
  kind: 'min' | 'max',
  field: PropertySummary,
  { type, node, projection }: Summarized,
): NumbersWriter {
  const property = compiler.model.nodeTypes.get(type)?.properties.get(field.property);
  const write = compiler.writerOf(property && { ...property, required: false });
  if (property?.type.kind !== 'PartialDate') {
    const at = projection.add(`${kind}(${readProperty(node, field.property)})`);
    return ({ row }) => write(row[at]);
  }
  const at = projection.add(`${kind}(${readProperty(node, field.property, 'key')})`);
  const decode = keyDecoder('date');
  return ({ row }) => write(decode(row[at]));
}

/**
 * A sum or a mean. Cypher's `avg` keeps a running mean, which rounds differently from a sum divided by
 * the count.
 */
function compileSum(
  compiler: Compiler,
  kind: 'sum' | 'avg',
  { property }: PropertySummary,
  { type, node, projection }: Summarized,
): NumbersWriter {
  const stored = readProperty(node, property);
  const isInt = compiler.model.nodeTypes.get(type)?.properties.get(property)?.type.kind === 'Int';
  const conforms = isInt
    ? `(${stored} IS :: INTEGER AND ${stored} >= ${INT_RANGE.min} AND ${stored} <= ${INT_RANGE.max})`
    : `${stored} IS :: INTEGER | FLOAT`;
  const value = compiler.isCareful ? `CASE WHEN ${conforms} THEN ${stored} END` : stored;
  const totalAt = projection.add(`toFloat(sum(${value}))`);
  const countAt = projection.add(`count(${value})`);
  // These cost time, and are rarely needed.
  const scaledAt = compiler.isCareful ? projection.add(`sum(${value} * ${SCALE})`) : -1;
  // A sum of numbers that are no Int does not show that they are none.
  const othersAt =
    compiler.isCareful || isInt
      ? projection.add(`count(CASE WHEN NOT ${conforms} THEN 1 END)`)
      : -1;
  return ({ row }) => {
    const count = numberOf(row[countAt]);
    const scaled = (): number => (scaledAt === -1 ? Infinity : numberOf(row[scaledAt]));
    const sums = { total: numberOf(row[totalAt]), scaled };
    if (othersAt !== -1 && row[othersAt] !== 0)
      return compiler.nonconforming(explainOthers(kind, property, isInt));
    if (kind === 'avg' && count === 0) return 'null';
    const found = kind === 'sum' ? sumOf(sums) : meanOf(sums, count);
    if (Number.isFinite(found)) return String(found);
    return compiler.nonconforming(
      Number.isFinite(scaled()) ? explainOverflow(property) : explainOthers(kind, property, isInt),
    );
  };
}

function explainOthers(kind: 'sum' | 'avg', property: string, isInt: boolean): string {
  const expected = isInt
    ? `whole numbers from ${INT_RANGE.min} to ${INT_RANGE.max}`
    : 'finite numbers';
  return `${property}: the database holds values that are not ${expected}, so there is no ${kind === 'sum' ? 'sum' : 'mean'}`;
}
