import type { JsonText } from '../../../json/json-text.js';
import { objectWriter } from '../../../json/object-writer.js';
import type { Property } from '../../../model/graph-model.js';
import { type Summary, SUMMARIES } from '../../../model/summaries.js';
import type { AggregateField, SummaryField } from '../../../plan/plan.js';
import type { PlanValue } from '../../../plan/value.js';
import type { Compiler } from './compiler.js';
import { keyDecoder, rowsOf } from '../encoding/decode-value.js';
import { readProperty } from './edge-access.js';
import { type ListSource, withWhere } from './list-source.js';
import { RowShape, type Decoder, type RawRow } from '../encoding/row-shape.js';

/** What numbers are written from: a row of them, and how many rows they are taken of. */
export interface Numbers {
  readonly row: RawRow;
  readonly count: () => number;
}

export type NumbersWriter = (numbers: Numbers, values: readonly PlanValue[]) => JsonText;

/** Adds to a row numbers over a list. The count alone is not read from rows. */
export function compileAggregate(
  compiler: Compiler,
  fields: readonly AggregateField[],
  source: ListSource,
  shape: RowShape,
  addCount: () => Decoder<number>,
): Decoder<JsonText> {
  const { rows, where } = source.open();
  const numbers = new RowShape();
  const write = compileNumbers(compiler, fields, source.type, rows.node, numbers);
  const count = fields.some(({ kind }) => kind === 'count') ? addCount() : undefined;
  const at =
    numbers.expressions.length === 0
      ? undefined
      : shape.add(
          `COLLECT { ${withWhere(rows.clauses, where)} RETURN [${numbers.expressions.join(', ')}] }`,
        );
  return (row, values) => {
    const raw = at === undefined ? [] : (rowsOf(row[at])[0] ?? []);
    return write({ row: raw, count: () => count?.(row, values) ?? 0 }, values);
  };
}

/** Adds numbers over the rows at hand; how many there are is told by the caller. */
export function compileNumbers(
  compiler: Compiler,
  fields: readonly AggregateField[],
  type: string,
  node: string,
  shape: RowShape,
): NumbersWriter {
  return objectWriter(fields, (field) => compileNumber(compiler, field, type, node, shape));
}

function compileNumber(
  compiler: Compiler,
  field: AggregateField,
  type: string,
  node: string,
  shape: RowShape,
): NumbersWriter | JsonText {
  switch (field.kind) {
    case 'typename':
      return `"${field.name}"`;
    case 'count':
      return ({ count }) => String(count());
    default:
      return objectWriter(field.fields, (each) =>
        compileSummary(compiler, field.kind, each, { type, node, shape }),
      );
  }
}

interface Summarized {
  readonly type: string;
  readonly node: string;
  readonly shape: RowShape;
}

function compileSummary(
  compiler: Compiler,
  kind: Summary,
  field: SummaryField,
  { type, node, shape }: Summarized,
): NumbersWriter | JsonText {
  if (field.kind === 'typename') return `"${field.name}"`;
  const property = compiler.model.nodeTypes.get(type)?.properties.get(field.property);
  const isDate = property?.type.kind === 'PartialDate';
  const value = readProperty(node, field.property, isDate ? 'key' : undefined);
  const at = shape.add(EXPRESSIONS[kind](value));
  const write = compiler.writerOf(property && summaryOf(property, kind));
  if (!isDate) return ({ row }) => write(row[at]);
  const decode = keyDecoder('date');
  return ({ row }) => write(decode(row[at]));
}

/** What a summary of a property is: absent where no row has a value; sums and means are no whole numbers. */
function summaryOf(property: Property, kind: Summary): Property {
  const type = SUMMARIES[kind].gives === 'number' ? ({ kind: 'Float' } as const) : property.type;
  return { ...property, type, required: false };
}

const EXPRESSIONS: Readonly<Record<Summary, (value: string) => string>> = {
  min: (value) => `min(${value})`,
  max: (value) => `max(${value})`,
  sum: (value) => `sum(${value})`,
  // Cypher's own avg keeps a running mean, which rounds otherwise than a sum that is divided.
  avg: (value) =>
    `CASE count(${value}) WHEN 0 THEN null ELSE toFloat(sum(${value})) / count(${value}) END`,
};
