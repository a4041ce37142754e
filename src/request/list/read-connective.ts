import type { Filter } from '../../plan/filter.js';
import { expectItems, type Input } from '../selection/input.js';

/** Reads `and`, `or` and `not`; `undefined` for any other field. */
export function readConnective(
  name: string,
  input: Input,
  path: string,
  read: (input: Input) => Filter | undefined,
): Filter | undefined {
  switch (name) {
    case 'and':
      return { kind: 'all', filters: expectItems(input, path).map((item) => read(item) ?? ANY) };
    case 'or':
      return { kind: 'any', filters: expectItems(input, path).map((item) => read(item) ?? ANY) };
    case 'not':
      return { kind: 'not', filter: read(input) ?? ANY };
    default:
      return undefined;
  }
}

/** Whether an object has a field, directly or within its connectives. */
export function mentions(field: string, input: Input): boolean {
  if (input.kind === 'list') return input.items.some((item) => mentions(field, item));
  if (input.kind !== 'object') return false;
  return [...input.fields].some(
    ([name, inner]) =>
      name === field ||
      ((name === 'and' || name === 'or' || name === 'not') && mentions(field, inner)),
  );
}

/** The filter of an empty object, which matches everything. */
const ANY: Filter = Object.freeze({ kind: 'all', filters: [] });

/** Joins filters that must all hold; `undefined` if there are none. */
export function allOf(filters: readonly (Filter | undefined)[]): Filter | undefined {
  const given = filters.filter((filter) => filter !== undefined);
  return given.length > 1 ? { kind: 'all', filters: given } : given[0];
}
