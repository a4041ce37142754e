/**
 * Some of a list, evenly from its start to its end.
 *
 * @template Item
 * @param {readonly Item[]} list
 * @param {number} count
 * @returns {Item[]}
 */
export function pickEvenly(list, count) {
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor((index * list.length) / count)],
  );
}
