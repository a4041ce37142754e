import type { Filter } from '../plan/filter.js';

/** How deep filters are nested, including the outermost; 0 if there is none. */
export function filterDepth(filter: Filter | undefined): number {
  if (filter === undefined) return 0;
  switch (filter.kind) {
    case 'all':
    case 'any':
      return 1 + deepest(filter.filters);
    case 'not':
    case 'one':
    case 'reference':
      return 1 + filterDepth(filter.filter);
    case 'some':
    case 'none':
    case 'every':
    case 'count':
      return 1 + deepest([filter.condition.node, filter.condition.edge]);
    case 'property':
    case 'element':
    case 'within':
    case 'on':
      return 1;
  }
}

function deepest(filters: readonly (Filter | undefined)[]): number {
  return filters.reduce((most, filter) => Math.max(most, filterDepth(filter)), 0);
}
