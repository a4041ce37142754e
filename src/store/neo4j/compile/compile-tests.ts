import { assertNever } from '../../../kernel/errors.js';
import type { ValueTest } from '../../../plan/filter.js';
import type { ValueKind } from '../../../plan/value.js';
import { MOST_FORMS } from '../encoding/folded-forms.js';
import type { Companion } from '../encoding/names.js';
import type { Compiler } from './compiler.js';

/** The expression of a value, or of a companion that is stored beside it. */
export type ValueText = (companion?: Companion) => string;

/** Compiles tests of one value to a condition, which is null if the value is missing. */
export function compileTests(
  compiler: Compiler,
  tests: readonly ValueTest[],
  kind: ValueKind,
  value: ValueText,
): string {
  return tests.length === 0
    ? 'true'
    : tests.map((test) => compileTest(compiler, test, kind, value)).join(' AND ');
}

function compileTest(
  compiler: Compiler,
  test: ValueTest,
  kind: ValueKind,
  value: ValueText,
): string {
  switch (test.kind) {
    case 'isNull':
      return `${value()} IS ${test.isNull ? '' : 'NOT '}NULL`;
    case 'in':
      return `${value()} IN ${compiler.parameter(test.values, 'values')}`;
    case 'notIn':
      return `(${value()} IS NOT NULL AND NOT ${value()} IN ${compiler.parameter(test.values, 'values')})`;
    case 'eq':
      return `${value()} = ${compiler.parameter(test.value, 'value')}`;
    case 'ne':
      return `${value()} <> ${compiler.parameter(test.value, 'value')}`;
    case 'contains':
    case 'startsWith':
    case 'endsWith': {
      const position = test.kind;
      const forms = Array.from({ length: MOST_FORMS }, (_, form) =>
        compiler.parameter(test.value, { form, position }),
      );
      return `(${forms.map((form) => `${value('folded')} CONTAINS ${form}`).join(' OR ')})`;
    }
    case 'during': {
      const { from, to } = test;
      const bounds = [
        ...(to === undefined
          ? []
          : [`${value('key')} < ${compiler.parameter(to, 'afterLatestKey')}`]),
        ...(from === undefined
          ? []
          : [`${value('latest')} >= ${compiler.parameter(from, 'earliestKey')}`]),
      ];
      return bounds.length === 0 ? `${value()} IS NOT NULL` : `(${bounds.join(' AND ')})`;
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      if (kind === 'date') return compareDates(compiler, test.kind, test.value, value);
      return kind === 'text'
        ? `${value('order')} ${COMPARISONS[test.kind]} ${compiler.parameter(test.value, 'textKey')}`
        : `${value()} ${COMPARISONS[test.kind]} ${compiler.parameter(test.value, boundOf(test.kind))}`;
    default:
      return assertNever(test);
  }
}

const COMPARISONS = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;

/** For `lt` and `gte` the bound is the least value that equals it: -0 instead of 0. */
function boundOf(kind: keyof typeof COMPARISONS): 'lowerBound' | 'value' {
  return kind === 'lt' || kind === 'gte' ? 'lowerBound' : 'value';
}

/** A bound on the last instant comes with one on the key, which is indexed. */
function compareDates(
  compiler: Compiler,
  kind: keyof typeof COMPARISONS,
  slot: number,
  value: ValueText,
): string {
  switch (kind) {
    case 'lt':
      return `(${value('key')} < ${compiler.parameter(slot, 'earliestKey')} AND ${value('latest')} < ${compiler.parameter(slot, 'earliestKey')})`;
    case 'lte':
      return `(${value('key')} < ${compiler.parameter(slot, 'afterLatestKey')} AND ${value('latest')} <= ${compiler.parameter(slot, 'latestKey')})`;
    case 'gt':
      return `${value('key')} >= ${compiler.parameter(slot, 'afterLatestKey')}`;
    case 'gte':
      return `${value('key')} >= ${compiler.parameter(slot, 'earliestKey')}`;
  }
}
