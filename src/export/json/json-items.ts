/** In UTF-16 units: large enough that the cost per chunk does not matter. */
const CHUNK = 32_768;

/**
 * Prints the items of a JSON array or the members of a JSON object, one per line, separated by commas;
 * without the brackets around them.
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
