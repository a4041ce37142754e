import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { EdgeRecord, NodeRecord } from '../../model/record.js';
import { namedNodes } from '../../model/named-nodes.js';
import { problemOf } from './problem-of.js';
import { suggestId } from './suggest-id.js';

/**
 * Finds ids of nodes that do not exist: at the ends of edges, in their properties and as their documents.
 *
 * Ids of the types in `unread` are not checked, since not all of their nodes could be read.
 */
export function checkReferences(
  nodes: readonly NodeRecord[],
  edges: readonly EdgeRecord[],
  model: GraphModel,
  unread: ReadonlySet<string>,
): readonly Problem[] {
  const known = new Map<string, Set<string>>();
  for (const type of model.nodeTypes.keys()) {
    if (!unread.has(type)) known.set(type, new Set());
  }
  for (const { type, id } of nodes) known.get(type)?.add(id);
  // All edges of a record inherit its documents: a wrong id is reported once per file.
  const reported = new Set<string>();
  const problems: Problem[] = [];

  for (const edge of edges) {
    for (const [type, id] of namedNodes(edge, model)) check(edge, id, type);
  }
  if (model.sourceType === undefined) return problems;
  for (const edge of edges) {
    for (const { source } of edge.sources) check(edge, source, model.sourceType);
  }
  return problems;

  function check(edge: EdgeRecord, id: string, type: string): void {
    const ids = known.get(type);
    if (ids === undefined || ids.has(id)) return;
    const key = `${edge.location?.file ?? ''} ${id}`;
    if (type === model.sourceType && reported.has(key)) return;
    if (type === model.sourceType) reported.add(key);
    problems.push(problemOf(edge, `there is no ${type} "${id}".${suggestId(id, ids)}`));
  }
}
