import { assertNever } from '../../../kernel/errors.js';
import type { RelationshipField } from '../../../model/graph-model.js';
import type { Condition, Filter } from '../../../plan/filter.js';
import type { Run } from './run.js';

/** The assumed share of nodes that pass a filter that no index covers. */
export const DEFAULT_SELECTIVITY = 1 / 4;

/** The estimated number of values to read to test a filter on one node or edge. */
export function costOf(filter: Filter, run: Run): number {
  switch (filter.kind) {
    case 'property':
    case 'element':
    case 'within':
    case 'on':
      return 1;
    case 'not':
      return costOf(filter.filter, run);
    case 'all':
    case 'any':
      return filter.filters.reduce((sum, inner) => sum + costOf(inner, run), 0);
    case 'one':
    case 'reference':
      return 1 + (filter.filter === undefined ? 0 : costOf(filter.filter, run));
    case 'some':
    case 'none':
    case 'every':
    case 'count':
      return 1 + degreeOf(filter.relationship, run) * costOfCondition(filter.condition, run);
    default:
      return assertNever(filter);
  }
}

function costOfCondition({ node, edge }: Condition, run: Run): number {
  return 1 + (node === undefined ? 0 : costOf(node, run)) + (edge ? costOf(edge, run) : 0);
}

/** The average number of edges of a relationship at a node; for a path, the product over its steps. */
function degreeOf(field: RelationshipField, { graph }: Run): number {
  const steps = field.kind === 'derived' ? field.path : [field];
  return steps.reduce((product, { relationship, direction }) => {
    const near = direction === 'OUT' ? relationship.from : relationship.to;
    const nodes = Math.max(1, graph.nodesOf(near).length);
    return product * (graph.edges(relationship).size / nodes);
  }, 1);
}
