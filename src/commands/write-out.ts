import { once } from 'node:events';

/** Writes pieces to standard output, no faster than whoever reads us does. */
export async function writeOut(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
  }
}
