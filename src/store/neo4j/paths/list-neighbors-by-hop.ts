import { int } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import { type Hop, hopsByType } from '../../../plan/hop.js';
import type { Neighbors, NeighborsQuestion } from '../../../plan/neighbors-question.js';
import type { RunStatement } from '../connection/run-statement.js';
import { stepPattern } from '../encoding/names.js';
import { anyLabel, typeFinder } from '../encoding/node-types.js';

/**
 * Lists the neighbors of some nodes by a subquery for each hop, which reads no more edges of a hub than the limit. It
 * follows every hop from every node; from a node of another type than the hop starts from, there are no such edges.
 */
export async function listNeighborsByHop(
  model: GraphModel,
  { ids, hops, limit }: NeighborsQuestion,
  run: RunStatement,
): Promise<readonly Neighbors[]> {
  const typeOf = typeFinder(model);
  const byType = hopsByType(hops);
  const wanted = ids.filter((id) => byType.has(typeOf(id) ?? ''));
  if (wanted.length === 0) return [];
  // Hops from several types over edges of one name share a column.
  const columnByHop = new Map(hops.map((hop) => [hop, columnOf(model, hop, limit)]));
  const columns = [...new Set(columnByHop.values())];
  const text = `MATCH (a:${anyLabel(byType.keys())}) WHERE a.id IN $p.ids RETURN a.id AS id, [${columns.join(', ')}] AS hops`;
  const found = new Map<unknown, readonly HopColumns[]>();
  for (const [id, row] of await run(text, { ids: wanted, limit: int(limit) })) {
    found.set(id, row as readonly HopColumns[]); // See `columnOf`.
  }
  const indexOf = new Map(columns.map((column, index) => [column, index]));
  return ids.flatMap((id) =>
    (byType.get(typeOf(id) ?? '') ?? []).flatMap((hop): readonly Neighbors[] => {
      const [count, far = []] = found.get(id)?.[indexOf.get(columnByHop.get(hop) ?? '') ?? -1] ?? [
        0,
      ];
      return count === 0 ? [] : [{ id, hop, count, far }];
    }),
  );
}

/** How many edges there are, and the first ids at their far ends. */
type HopColumns = readonly [count: number, far?: readonly string[]];

function columnOf(model: GraphModel, hop: Hop, limit: number): string {
  const pattern = (far: string): string =>
    stepPattern(model, 'a', { ...hop, repeated: false }, '', far);
  const count = `COUNT { ${pattern('')} }`;
  return limit > 0
    ? `[${count}, COLLECT { MATCH ${pattern('b')} WITH DISTINCT b ORDER BY b.id LIMIT $p.limit RETURN b.id }]`
    : `[${count}]`;
}
