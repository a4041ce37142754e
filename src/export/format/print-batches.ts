/** In UTF-16 units: large enough that the cost per chunk does not matter. */
const CHUNK_LENGTH = 32_768;

/** Prints the items of batches, in chunks of some tens of kB. */
export async function* printBatches<One>(
  batches: AsyncIterable<readonly One[]>,
  print: (one: One) => string,
): AsyncGenerator<string> {
  let chunk = '';
  for await (const batch of batches) {
    for (const one of batch) {
      chunk += print(one);
      if (chunk.length < CHUNK_LENGTH) continue;
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
