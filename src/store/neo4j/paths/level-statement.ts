import type { GraphModel } from '../../../model/graph-model.js';
import { farType, type Hop } from '../../../plan/hop.js';
import { hopCount, hopPatterns } from './hop-patterns.js';
import { quoteName } from '../encoding/names.js';
import { tookPlace } from './took-place.js';

/**
 * Writes the statement that expands nodes of a type, whose ids are a parameter, by one level. It returns for
 * each neighbor its id, the indexes of the ids from which it is reached, and how many edges can be followed
 * from it.
 */
export function levelStatement(
  model: GraphModel,
  type: string,
  hops: ReadonlyMap<string, readonly Hop[]>,
  { inSpan }: { readonly inSpan: boolean },
): string {
  const own = hops.get(type) ?? [];
  const farTypes = [...new Set(own.map(farType))];
  const where = inSpan ? ` WHERE ${tookPlace(model, ['a', type], ['b', farTypes])}` : '';
  const start = `UNWIND range(0, size($p.ids) - 1) AS i MATCH (a:${quoteName(type)} {id: $p.ids[i]})`;
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
