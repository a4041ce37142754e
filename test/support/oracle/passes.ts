import type { ValueTest } from '../../../src/plan/filter.js';
import { holdsNaively } from '../random/texts.js';
import type { OracleContext } from './oracle-context.js';
import type { Scalar } from './oracle-graph.js';
import { compareScalars, isDate, sameValue } from './values.js';

/** Whether a value, or none, passes every test. */
export function passesAll(
  tests: readonly ValueTest[],
  value: Scalar | undefined,
  context: OracleContext,
): boolean {
  return tests.every((test) =>
    test.kind === 'isNull'
      ? (value === undefined) === test.isNull
      : value !== undefined && passes(test, value, context),
  );
}

function passes(
  test: Exclude<ValueTest, { kind: 'isNull' }>,
  value: Scalar,
  context: OracleContext,
): boolean {
  switch (test.kind) {
    case 'eq':
      return sameValue(value, context.scalar(test.value));
    case 'ne':
      return !sameValue(value, context.scalar(test.value));
    case 'in':
      return context.list(test.values).some((each) => sameValue(each, value));
    case 'notIn':
      return !context.list(test.values).some((each) => sameValue(each, value));
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return typeof value === 'string' && holdsNaively(value, context.text(test.value), test.kind);
    case 'during': {
      const begins = test.from === undefined ? -Infinity : context.date(test.from).earliest;
      const ends = test.to === undefined ? Infinity : context.date(test.to).latest;
      return isDate(value) && value.latest >= begins && value.earliest <= ends;
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return compares(test.kind, value, context.scalar(test.value));
  }
}

function compares(operator: 'lt' | 'lte' | 'gt' | 'gte', value: Scalar, bound: Scalar): boolean {
  if (isDate(value) && isDate(bound)) {
    return {
      lt: value.latest < bound.earliest,
      lte: value.latest <= bound.latest,
      gt: value.earliest > bound.latest,
      gte: value.earliest >= bound.earliest,
    }[operator];
  }
  const difference = compareScalars(value, bound);
  return { lt: difference < 0, lte: difference <= 0, gt: difference > 0, gte: difference >= 0 }[
    operator
  ];
}
