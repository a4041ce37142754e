import type { GraphModel } from '../../../model/graph-model.js';
import type { Hop } from '../../../plan/hop.js';
import type { TimeSpan } from '../../../plan/paths-question.js';
import type { Reached, SearchSide } from '../../search-side.js';
import { idsByType } from './ids-by-type.js';
import { levelStatement } from './level-statement.js';
import { spanParameters } from './place-in-time.js';
import type { RunStatement } from '../connection/run-statement.js';

/** How the edges go on that a side of a search may follow. */
export interface SideHops {
  /** By the type from which they can be made, in the order of the model. */
  readonly hops: ReadonlyMap<string, readonly Hop[]>;
  /** How many edges go on from each node that the side has come to: the levels fill it. */
  readonly counts: Map<string, number>;
}

/**
 * Takes a side of a search one level on: a statement for each type in its frontier, so that there are
 * few texts for Neo4j to plan, whatever stands in a frontier together.
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
      const text = levelStatement(model, type, hops, during !== undefined);
      return run(text, { ids, ...spanParameters(during) });
    }),
  );
  const nearOf = new Map<string, Set<Reached<string>>>();
  for (const [index, [, ids]] of byType.entries()) {
    for (const [id, places, edges] of answers[index] ?? []) {
      const far = String(id);
      counts.set(far, Number(edges));
      const near = nearOf.get(far) ?? new Set();
      nearOf.set(far, near);
      for (const place of places as readonly number[]) {
        const reached = frontier.get(ids[place] ?? '');
        if (reached !== undefined) near.add(reached);
      }
    }
  }
  for (const [far, near] of nearOf) for (const reached of near) side.reach(reached, far);
}
