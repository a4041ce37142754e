import type { Condition, Filter } from '../../../plan/filter.js';
import { inCanonicalOrder } from './canonical-order.js';

/** The same filter, with its parts in canonical order: which is tested first does not change what passes. */
export function canonicalFilter(filter: Filter): Filter {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return { ...filter, filters: inCanonicalOrder(filter.filters.map(canonicalFilter)) };
    case 'not':
      return { ...filter, filter: canonicalFilter(filter.filter) };
    case 'property':
    case 'element':
      return { ...filter, tests: inCanonicalOrder(filter.tests) };
    case 'one':
    case 'reference':
      return { ...filter, filter: filter.filter && canonicalFilter(filter.filter) };
    case 'some':
    case 'none':
    case 'every':
      return { ...filter, condition: canonicalCondition(filter.condition) };
    case 'count':
      return {
        ...filter,
        condition: canonicalCondition(filter.condition),
        tests: inCanonicalOrder(filter.tests),
      };
    case 'within':
    case 'on':
      return filter;
  }
}

function canonicalCondition({ node, edge }: Condition): Condition {
  return { node: node && canonicalFilter(node), edge: edge && canonicalFilter(edge) };
}
