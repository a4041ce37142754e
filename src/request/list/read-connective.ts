import type { Filter } from '../../plan/filter.js';
import { expectItems, type Input } from '../selection/input.js';

/** Reads `and`, `or` and `not`; `undefined` for any other field. */
export function readConnective(
  name: string,
  input: Input,
  place: string,
  read: (input: Input) => Filter | undefined,
): Filter | undefined {
  switch (name) {
    case 'and':
      return { kind: 'all', filters: expectItems(input, place).map((item) => read(item) ?? ANY) };
    case 'or':
      return { kind: 'any', filters: expectItems(input, place).map((item) => read(item) ?? ANY) };
    case 'not':
      return { kind: 'not', filter: read(input) ?? ANY };
    default:
      return undefined;
  }
}

/** Whether a field stands in an object, or in those that its connectives join. */
export function mentions(field: string, input: Input): boolean {
  if (input.kind === 'list') return input.items.some((item) => mentions(field, item));
  if (input.kind !== 'object') return false;
  return [...input.fields].some(
    ([name, inner]) =>
      name === field ||
      ((name === 'and' || name === 'or' || name === 'not') && mentions(field, inner)),
  );
}

/** An empty object asks for nothing, so anything passes it. */
const ANY: Filter = Object.freeze({ kind: 'all', filters: [] });

/** Joins filters that must all hold; `undefined` where there is none. */
export function allOf(filters: readonly (Filter | undefined)[]): Filter | undefined {
  const given = filters.filter((filter) => filter !== undefined);
  return given.length > 1 ? { kind: 'all', filters: given } : given[0];
}
