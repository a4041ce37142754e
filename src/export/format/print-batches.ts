/** In UTF-16 units: large enough that writing a piece costs little beside making it. */
const PIECE_LENGTH = 32_768;

/** Prints what comes in batches, one after another, in pieces of some tens of kB. */
export async function* printBatches<One>(
  batches: AsyncIterable<readonly One[]>,
  print: (one: One) => string,
): AsyncGenerator<string> {
  let piece = '';
  for await (const batch of batches) {
    for (const one of batch) {
      piece += print(one);
      if (piece.length < PIECE_LENGTH) continue;
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}
