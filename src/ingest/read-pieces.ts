import { createReadStream } from 'node:fs';

/** Bytes that are read at a time. */
const PIECE = 1 << 18;

const LINE_FEED = 10;

/** Reads a file in pieces of whole lines; the last piece is what stands after the last line feed. */
export async function* readPieces(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  const chunks = createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Buffer>;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end === 0) {
      rest.push(chunk);
      continue;
    }
    yield Buffer.concat([...rest, chunk.subarray(0, end)]);
    rest = end === chunk.length ? [] : [chunk.subarray(end)];
  }
  yield Buffer.concat(rest);
}
