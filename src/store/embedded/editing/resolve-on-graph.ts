import type { Edit, EditRules } from '../../../model/edit.js';
import { editError } from '../../../model/edit-error.js';
import type { EditedGraph } from '../../edits/edited-graph.js';
import { type ResolvedEdits, resolveEdits } from '../../edits/resolve-edits.js';

/** Returns a function that resolves edits against a graph. It throws a CommuniqueError with all their problems. */
export function resolveOnGraph(
  edits: readonly Edit[],
  rules: EditRules,
): (graph: EditedGraph) => ResolvedEdits {
  return (graph) => {
    const resolved = resolveEdits(graph, edits, rules);
    if (resolved.problems.length > 0) throw editError(resolved.problems);
    return resolved;
  };
}
