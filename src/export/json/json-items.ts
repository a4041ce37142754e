/** How much text is gathered before it goes out: less would cost a write for each node. */
const CHUNK = 32_768;

/**
 * Prints the items of a JSON list, or the members of a JSON object, one a line with commas between
 * them; the brackets around them are the caller's.
 */
export async function* jsonItems<Item>(
  batches: AsyncIterable<readonly Item[]>,
  print: (item: Item) => string,
): AsyncGenerator<string, void> {
  let chunk = '';
  let comma = '';
  for await (const batch of batches) {
    for (const item of batch) {
      chunk += `${comma}\n${print(item)}`;
      comma = ',';
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = '';
    }
  }
  yield `${chunk}\n`;
}
