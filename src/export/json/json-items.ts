/** How much text is gathered before it goes out: less would cost a write for each node. */
const PIECE = 32_768;

/**
 * Prints the items of a JSON list, or the members of a JSON object, one a line with commas between
 * them; the brackets around them are the caller's.
 */
export async function* jsonItems<Item>(
  batches: AsyncIterable<readonly Item[]>,
  print: (item: Item) => string,
): AsyncGenerator<string, void> {
  let piece = '';
  let comma = '';
  for await (const batch of batches) {
    for (const item of batch) {
      piece += `${comma}\n${print(item)}`;
      comma = ',';
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
  }
  yield `${piece}\n`;
}
