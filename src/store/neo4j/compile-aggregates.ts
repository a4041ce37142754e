import type { AnswerNode, AnswerValue } from '../../plan/answer.js';
import type { AggregateField } from '../../plan/plan.js';
import type { Compiler } from './compiler.js';
import { decodeDateKey, decodeValue, rowsOf } from './decode-value.js';
import { readProperty } from './edge-access.js';
import { type ListSource, withWhere } from './list-source.js';
import { RowShape, type Decoder } from './row-shape.js';

/** Adds to a row numbers over a list. The count alone is not read from rows. */
export function compileAggregate(
  compiler: Compiler,
  fields: readonly AggregateField[],
  source: ListSource,
  shape: RowShape,
  addCount: () => Decoder<number>,
): Decoder<AnswerValue> {
  const { rows, where } = source.open();
  const numbers = new RowShape();
  const decode = compileNumbers(compiler, fields, source.type, rows.node, numbers);
  const count = fields.some(({ kind }) => kind === 'count') ? addCount() : undefined;
  const at =
    numbers.expressions.length === 0
      ? undefined
      : shape.add(
          `COLLECT { ${withWhere(rows.clauses, where)} RETURN [${numbers.expressions.join(', ')}] }`,
        );
  return (row, values) => {
    const raw = at === undefined ? [] : (rowsOf(row[at])[0] ?? []);
    return decode(raw, values, () => count?.(row, values) ?? 0);
  };
}

/** Adds numbers over the rows at hand; `count` is told by the caller. */
export function compileNumbers(
  compiler: Compiler,
  fields: readonly AggregateField[],
  type: string,
  node: string,
  shape: RowShape,
): (
  row: readonly unknown[],
  values: Parameters<Decoder<unknown>>[1],
  count: () => number,
) => AnswerNode {
  const writers = fields.map((field) => ({
    field,
    properties: numbersOf(compiler, field, type, node, shape),
  }));
  return (row, _values, count) => {
    const answer: AnswerNode = {};
    for (const { field, properties } of writers) {
      if (field.kind === 'count') {
        answer[field.key] = count();
        continue;
      }
      const numbers: AnswerNode = {};
      for (const { key, at, decode } of properties) numbers[key] = decode(row[at]);
      answer[field.key] = numbers;
    }
    return answer;
  };
}

interface NumberOf {
  readonly key: string;
  readonly at: number;
  readonly decode: (raw: unknown) => AnswerValue;
}

function numbersOf(
  compiler: Compiler,
  field: AggregateField,
  type: string,
  node: string,
  shape: RowShape,
): readonly NumberOf[] {
  if (field.kind === 'count') return [];
  return field.properties.map(({ key, property }) => {
    const isDate =
      compiler.model.nodeTypes.get(type)?.properties.get(property)?.type.kind === 'PartialDate';
    const value = readProperty(node, property, isDate ? 'key' : undefined);
    return {
      key,
      at: shape.add(summary(field.kind, value)),
      decode: isDate ? decodeDateKey : decodeValue,
    };
  });
}

function summary(kind: 'min' | 'max' | 'sum' | 'avg', value: string): string {
  // Cypher's own avg keeps a running mean, which rounds otherwise than a sum that is divided.
  return kind === 'avg'
    ? `CASE count(${value}) WHEN 0 THEN null ELSE toFloat(sum(${value})) / count(${value}) END`
    : `${kind}(${value})`;
}
