import { once } from 'node:events';
import { writeWholeFile } from '../kernel/write-whole-file.js';

type Chunks = Iterable<string> | AsyncIterable<string>;

/** The name of standard output where a command takes the name of a file. */
export const STANDARD_OUTPUT = '-';

/** Writes chunks to a file, all or none; or to standard output, no faster than they are read. */
export async function writeOut(file: string, chunks: Chunks): Promise<void> {
  if (file !== STANDARD_OUTPUT) return writeWholeFile(file, chunks);
  for await (const chunk of chunks) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }
}
