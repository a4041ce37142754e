import type { GraphModel } from '../../../model/graph-model.js';
import { type Hop, reversedHop } from '../../../plan/hop.js';
import { edgeCountStatement } from './count-edges-from.js';
import { inOrder } from './find-paths.js';
import { levelStatement } from './level-statement.js';
import { edgeStatement } from './list-steps.js';

/** Every text that a search for paths over some hops may run, whichever nodes it starts from. */
export function pathStatements(
  model: GraphModel,
  hops: readonly Hop[],
  { inSpan }: { readonly inSpan: boolean },
): readonly string[] {
  const levels = [hops, hops.map(reversedHop)].flatMap((side) => {
    const byType = inOrder(side);
    return [...byType].flatMap(([type, own]) => [
      edgeCountStatement(model, type, own),
      levelStatement(model, type, byType, { inSpan }),
    ]);
  });
  const relationships = new Set(hops.map(({ relationship }) => relationship));
  const edges = [...relationships].map((relationship) => edgeStatement(model, relationship));
  return [...new Set([...levels, ...edges])];
}
