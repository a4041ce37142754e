import { once } from 'node:events';

/** Writes chunks to standard output, no faster than they are read. */
export async function writeOut(chunks: AsyncIterable<string>): Promise<void> {
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }
}
