import type { ValueTest } from '../../../src/plan/filter.js';
import { holdsNaively } from '../random/texts.js';
import type { Ask } from './ask.js';
import type { Scalar } from './oracle-graph.js';
import { compareScalars, isDate, sameValue } from './values.js';

/** Whether a value, or none, passes every test. */
export function passesAll(
  tests: readonly ValueTest[],
  value: Scalar | undefined,
  ask: Ask,
): boolean {
  return tests.every((test) =>
    test.kind === 'isNull'
      ? (value === undefined) === test.isNull
      : value !== undefined && passes(test, value, ask),
  );
}

function passes(test: Exclude<ValueTest, { kind: 'isNull' }>, value: Scalar, ask: Ask): boolean {
  switch (test.kind) {
    case 'eq':
      return sameValue(value, ask.scalar(test.value));
    case 'ne':
      return !sameValue(value, ask.scalar(test.value));
    case 'in':
      return ask.list(test.values).some((each) => sameValue(each, value));
    case 'notIn':
      return !ask.list(test.values).some((each) => sameValue(each, value));
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return typeof value === 'string' && holdsNaively(value, ask.text(test.value), test.kind);
    case 'during': {
      const begins = test.from === undefined ? -Infinity : ask.date(test.from).earliest;
      const ends = test.to === undefined ? Infinity : ask.date(test.to).latest;
      return isDate(value) && value.latest >= begins && value.earliest <= ends;
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return compares(test.kind, value, ask.scalar(test.value));
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
