import type { GraphModel } from '../../../model/graph-model.js';
import { farType, type Hop } from '../../../plan/hop.js';
import { hopCount, hopPatterns } from './hop-patterns.js';
import { quoteName } from '../encoding/names.js';
import { tookPlace } from './place-in-time.js';

/**
 * Writes the statement that goes one level on from nodes of a type, whose ids are given as a parameter.
 * It gives for each node next to them its id, the places of the ids from which it is reached, and how
 * many edges go on from it.
 */
export function levelStatement(
  model: GraphModel,
  type: string,
  hops: ReadonlyMap<string, readonly Hop[]>,
  isDated: boolean,
): string {
  const own = hops.get(type) ?? [];
  const farTypes = [...new Set(own.map(farType))];
  const where = isDated ? ` WHERE ${tookPlace(model, ['a', type], ['b', farTypes])}` : '';
  const start = `UNWIND range(0, size($ids) - 1) AS i MATCH (a:${quoteName(type)} {id: $ids[i]})`;
  const count = countOf(model, farTypes, hops);
  return hopPatterns(model, own, 'a', 'b')
    .map(
      (pattern) =>
        `${start} MATCH ${pattern}${where} WITH b, collect(DISTINCT i) AS near RETURN b.id AS id, near, ${count} AS edges`,
    )
    .join(' UNION ALL ');
}

function countOf(
  model: GraphModel,
  types: readonly string[],
  hops: ReadonlyMap<string, readonly Hop[]>,
): string {
  const cases = types.flatMap((type) => {
    const own = hops.get(type);
    return own === undefined ? [] : [[`b:${quoteName(type)}`, hopCount(model, own, 'b')] as const];
  });
  const [only] = cases;
  if (only === undefined) return '0';
  if (types.length === 1) return only[1];
  return `CASE ${cases.map(([is, count]) => `WHEN ${is} THEN ${count}`).join(' ')} ELSE 0 END`;
}
