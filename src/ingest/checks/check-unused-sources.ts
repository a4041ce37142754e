import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { EdgeRecord, NodeRecord } from '../../model/record.js';
import { problemOf } from './problem-of.js';

/** Finds documents that no record cites: left over, or cited by a wrong id. */
export function checkUnusedSources(
  nodes: readonly NodeRecord[],
  edges: readonly EdgeRecord[],
  model: GraphModel,
): readonly Problem[] {
  if (model.sourceType === undefined) return [];
  const used = new Set(edges.flatMap((edge) => edge.sources.map(({ source }) => source)));
  return nodes
    .filter(({ type, id }) => type === model.sourceType && !used.has(id))
    .map((node) => problemOf(node, `no record cites "${node.id}": cite it or remove it.`));
}
