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
 * Lists every problem that records have with one another; an empty list means fit to load.
 *
 * The records must be all of a graph, each of a form that the model knows; of the
 * types in `unread` there may be more, so that nothing is missed among them.
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
