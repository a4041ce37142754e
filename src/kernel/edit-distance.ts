/**
 * Counts the edits that turn one text into another; `most + 1` if there are more than `most`.
 *
 * An edit inserts, deletes or replaces one UTF-16 unit or swaps two neighbours, and no
 * substring is edited twice (the "optimal string alignment" form of Damerau's distance).
 */
export function editDistance(left: string, right: string, most: number): number {
  if (left === right) return 0;
  const tooFar = most + 1;
  if (Math.abs(left.length - right.length) > most) return tooFar;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let edits = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) edits = Math.min(edits, at(beforeLast, column - 2) + 1);
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return tooFar;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, right.length), tooFar);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
