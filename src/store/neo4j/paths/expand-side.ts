import type { GraphModel } from '../../../model/graph-model.js';
import type { Hop } from '../../../plan/hop.js';
import type { TimeSpan } from '../../../plan/paths-question.js';
import type { Reached, SearchSide } from '../../search-side.js';
import { idsByType } from './ids-by-type.js';
import { levelStatement } from './level-statement.js';
import { spanParameters } from './took-place.js';
import type { RunStatement } from '../connection/run-statement.js';

/** The hops that a side of a search may make, and the degrees of the nodes that it has reached. */
export interface SideHops {
  /** By the type that they start from, in the order of the model. */
  readonly hops: ReadonlyMap<string, readonly Hop[]>;
  /** How many edges can be followed from each node that the side has reached; each level adds its own. */
  readonly counts: Map<string, number>;
}

/**
 * Expands a side of a search by one level: a statement for each type in its frontier, so that Neo4j has
 * few texts to plan, whatever types are in a frontier together.
 */
export async function expandSide(
  model: GraphModel,
  side: SearchSide<string>,
  { hops, counts }: SideHops,
  during: TimeSpan | undefined,
  run: RunStatement,
): Promise<void> {
  const frontier = new Map(side.advance().map((reached) => [reached.node, reached]));
  const byType = [...idsByType(model, [...frontier.keys()])].filter(([type]) => hops.has(type));
  const answers = await Promise.all(
    byType.map(([type, ids]) => {
      const text = levelStatement(model, type, hops, { inSpan: during !== undefined });
      return run(text, { ids, ...spanParameters(during) });
    }),
  );
  const nearOf = new Map<string, Set<Reached<string>>>();
  for (const [index, [, ids]] of byType.entries()) {
    for (const [id, positions, edges] of answers[index] ?? []) {
      const far = String(id);
      counts.set(far, Number(edges));
      const near = nearOf.get(far) ?? new Set();
      nearOf.set(far, near);
      for (const position of positions as readonly number[]) {
        const reached = frontier.get(ids[position] ?? '');
        if (reached !== undefined) near.add(reached);
      }
    }
  }
  for (const [far, near] of nearOf) for (const reached of near) side.reach(reached, far);
}
