/**
 * Adds to a set from several lists in turn: the first of each, then the second of each, and so on, as
 * long as there are fewer than `limit`. Tells what was new, and whether something found no room.
 */
export function takeInTurn(
  lists: readonly (readonly string[])[],
  set: Set<string>,
  limit: number,
): { readonly taken: readonly string[]; readonly isFull: boolean } {
  const taken: string[] = [];
  let left = lists;
  for (let rank = 0; left.length > 0; rank += 1) {
    left = left.filter(({ length }) => length > rank);
    for (const list of left) {
      const id = list[rank];
      if (id === undefined || set.has(id)) continue;
      if (set.size >= limit) return { taken, isFull: true };
      set.add(id);
      taken.push(id);
    }
  }
  return { taken, isFull: false };
}
