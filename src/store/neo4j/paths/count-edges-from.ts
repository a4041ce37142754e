import type { GraphModel } from '../../../model/graph-model.js';
import type { Hop } from '../../../plan/hop.js';
import { hopCount } from './hop-patterns.js';
import { idsByType } from './ids-by-type.js';
import { quoteName } from '../encoding/names.js';
import type { RunStatement } from '../connection/run-statement.js';

/** How many edges can be followed from a node; `undefined` if there is no node with this id. */
export async function countEdgesFrom(
  model: GraphModel,
  id: string,
  hops: ReadonlyMap<string, readonly Hop[]>,
  run: RunStatement,
): Promise<number | undefined> {
  const [type] = idsByType(model, [id]).keys();
  if (type === undefined) return undefined;
  const [row] = await run(edgeCountStatement(model, type, hops.get(type)), { id });
  return row === undefined ? undefined : Number(row[0]);
}

/** Counts the edges of one node of a type over some hops from it. */
export function edgeCountStatement(
  model: GraphModel,
  type: string,
  hops: readonly Hop[] | undefined,
): string {
  const count = hops === undefined ? '0' : hopCount(model, hops, 'a');
  return `MATCH (a:${quoteName(type)} {id: $p.id}) RETURN ${count} AS edges`;
}
