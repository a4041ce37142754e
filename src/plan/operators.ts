import type { ValueKind } from './value.js';

/** The operand of an operator. */
type Operand = 'value' | 'values' | 'text' | 'span' | 'boolean';

/**
 * The operators that compare one value, and their operands. The API, the reading of requests and both stores
 * depend on this table; the compiler reports where a new one is not handled.
 */
export const OPERATORS = {
  eq: 'value',
  ne: 'value',
  in: 'values',
  notIn: 'values',
  lt: 'value',
  lte: 'value',
  gt: 'value',
  gte: 'value',
  contains: 'text',
  startsWith: 'text',
  endsWith: 'text',
  during: 'span',
  isNull: 'boolean',
} as const satisfies Readonly<Record<string, Operand>>;

export type Operator = keyof typeof OPERATORS;

/** In the order of the API. */
export const OPERATOR_NAMES = Object.keys(OPERATORS) as readonly Operator[]; // the keys of the table

/** The operators with this operand. */
export type OperatorTaking<Taken extends Operand> = {
  [Name in Operator]: (typeof OPERATORS)[Name] extends Taken ? Name : never;
}[Operator];

/** The operators for each kind of value. */
export const OPERATORS_OF = {
  text: [
    ...['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'],
    ...['contains', 'startsWith', 'endsWith', 'isNull'],
  ],
  name: ['eq', 'ne', 'in', 'notIn', 'isNull'],
  number: ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'isNull'],
  boolean: ['eq', 'ne', 'isNull'],
  date: ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'during', 'isNull'],
} as const satisfies Readonly<Record<ValueKind, readonly Operator[]>>;

export type OperatorOf<Kind extends ValueKind> = (typeof OPERATORS_OF)[Kind][number];

/** The operators that compare a number of rows, which is never missing. */
export const COUNT_OPERATORS = [
  'eq',
  'ne',
  'lt',
  'lte',
  'gt',
  'gte',
] as const satisfies readonly Operator[];

export function isOperator(name: string): name is Operator {
  return Object.hasOwn(OPERATORS, name);
}

/** Whether an operator has this operand. */
export function takes<Taken extends Operand>(
  operator: Operator,
  operand: Taken,
): operator is OperatorTaking<Taken> {
  return OPERATORS[operator] === operand;
}
