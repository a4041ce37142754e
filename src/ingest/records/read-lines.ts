import { open } from 'node:fs/promises';

/** The bytes of a read, more if a line is longer. */
const CHUNK = 1 << 18;

export const LINE_FEED = 10;

/**
 * Reads a file in chunks of whole lines; a rest after the last line feed comes as a chunk of its own. While a chunk
 * is processed the next is read into the buffer of the previous one: a chunk is valid until the next is requested.
 */
export async function* readLines(file: string): AsyncGenerator<Buffer> {
  const source = await open(file);
  try {
    let chunk = Buffer.alloc(0);
    let spare = Buffer.alloc(0);
    for (let length = 0; ;) {
      const end = chunk.subarray(0, length).lastIndexOf(LINE_FEED) + 1;
      const rest = length - end;
      const more = Math.max(CHUNK, rest);
      if (spare.length < rest + more) spare = Buffer.allocUnsafeSlow(rest + more);
      chunk.copy(spare, 0, end, length);
      const reading = source.read(spare, rest, more);
      // If the consumer of the chunk fails meanwhile, a rejection would otherwise be unhandled.
      reading.catch(() => undefined);
      if (end > 0) yield chunk.subarray(0, end);
      const { bytesRead } = await reading;
      if (bytesRead === 0) {
        if (rest > 0) yield spare.subarray(0, rest);
        return;
      }
      [chunk, spare] = [spare, chunk];
      length = rest + bytesRead;
    }
  } finally {
    await source.close();
  }
}
