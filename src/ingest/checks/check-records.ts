import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import { checkHierarchies } from './check-hierarchies.js';
import { checkIds } from './check-ids.js';
import { checkIntervals } from './check-intervals.js';
import { checkParallelEdges } from './check-parallel-edges.js';
import { checkReferences } from './check-references.js';
import { checkToOne } from './check-to-one.js';
import { checkUniqueValues } from './check-unique-values.js';
import { checkUnusedSources } from './check-unused-sources.js';

/**
 * Finds every problem between the records of a graph; none means that they can be loaded.
 *
 * The records must be complete, and each must conform to the model. Of the types in `unread` some
 * records could not be read: a missing one is not a problem.
 */
export function checkRecords(
  records: readonly GraphRecord[],
  model: GraphModel,
  unread: ReadonlySet<string> = new Set(),
): readonly Problem[] {
  const nodes = records.filter((record) => record.kind === 'node');
  const edges = records.filter((record) => record.kind === 'edge');
  return [
    ...checkIds(nodes),
    ...checkUniqueValues(nodes, model),
    ...checkReferences(nodes, edges, model, unread),
    ...checkParallelEdges(edges, model),
    ...checkToOne(edges, model),
    ...checkIntervals(records, model),
    ...checkHierarchies(edges, model),
    ...(unread.size === 0 ? checkUnusedSources(nodes, edges, model) : []),
  ];
}
