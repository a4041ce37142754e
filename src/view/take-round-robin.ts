/**
 * Adds ids from several lists to a set, round-robin: the first of each, then the second of each, and so on, until
 * the set has `limit` ids. Returns the ids that were new, and whether one more did not fit.
 */
export function takeRoundRobin(
  lists: readonly (readonly string[])[],
  target: Set<string>,
  limit: number,
): { readonly added: readonly string[]; readonly isFull: boolean } {
  const added: string[] = [];
  let left = lists;
  for (let rank = 0; left.length > 0; rank += 1) {
    left = left.filter(({ length }) => length > rank);
    for (const list of left) {
      const id = list[rank];
      if (id === undefined || target.has(id)) continue;
      if (target.size >= limit) return { added, isFull: true };
      target.add(id);
      added.push(id);
    }
  }
  return { added, isFull: false };
}
