import type { Edit, EditRules } from '../../../model/edit.js';
import { editError } from '../../edits/edit-error.js';
import { type ResolvedEdits, resolveEdits } from '../../edits/resolve-edits.js';
import type { Graph } from '../graph/stored-graph.js';
import { editedGraph } from './edited-graph.js';

/** Resolves edits against a graph. @throws CommuniqueError with all their problems. */
export function resolveOnGraph(
  graph: Graph,
  edits: readonly Edit[],
  rules: EditRules,
): ResolvedEdits {
  const resolved = resolveEdits(editedGraph(graph), edits, rules);
  if (resolved.problems.length > 0) throw editError(resolved.problems);
  return resolved;
}
