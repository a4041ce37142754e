/** The elements of several lists in turn: the first of each, then the second of each, and so on. */
export function* interleave<Item>(lists: readonly (readonly Item[])[]): Generator<Item> {
  const longest = lists.reduce((most, { length }) => Math.max(most, length), 0);
  for (let rank = 0; rank < longest; rank += 1) {
    for (const list of lists) {
      const item = list[rank];
      if (item !== undefined) yield item;
    }
  }
}
