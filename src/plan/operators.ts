import type { ValueKind } from './value.js';

/** What an operator is given. */
type Operand = 'value' | 'values' | 'text' | 'span' | 'boolean';

/**
 * The operators that compare one value, and what each is given. The API, the reading of requests and
 * both stores follow from this table: the compiler points to every place that lacks a new one.
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

/** The operators that are given this. */
export type OperatorTaking<Taken extends Operand> = {
  [Name in Operator]: (typeof OPERATORS)[Name] extends Taken ? Name : never;
}[Operator];

/** The operators that each kind of value has. */
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

/** The operators that compare how many there are, which is always a number. */
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

/** Whether an operator is given this. */
export function takes<Taken extends Operand>(
  operator: Operator,
  operand: Taken,
): operator is OperatorTaking<Taken> {
  return OPERATORS[operator] === operand;
}
