import type { Filter } from '../plan/filter.js';

/** How many conditions a filter has, each test counted; 0 if there is none. */
export function filterSize(filter: Filter | undefined): number {
  if (filter === undefined) return 0;
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.filters.reduce((size, each) => size + filterSize(each), 0);
    case 'not':
      return filterSize(filter.filter);
    case 'one':
    case 'reference':
      return 1 + filterSize(filter.filter);
    case 'some':
    case 'none':
    case 'every':
      return 1 + filterSize(filter.condition.node) + filterSize(filter.condition.edge);
    case 'count':
      return (
        filter.tests.length + filterSize(filter.condition.node) + filterSize(filter.condition.edge)
      );
    case 'property':
    case 'element':
      return filter.tests.length;
    case 'within':
    case 'on':
      return 1;
  }
}
