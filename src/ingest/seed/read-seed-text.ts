import { readFile, stat } from 'node:fs/promises';
import { firstBadLine } from '../../kernel/first-bad-line.js';
import type { Problem } from '../../kernel/problem.js';

/** Many times the largest file of the bundled data: more is a mistake. */
export const MOST_SEED_BYTES = 2 * 1024 * 1024;

/** Reads a seed file: UTF-8, and at most `MOST_SEED_BYTES` long. */
export async function readSeedText(file: string): Promise<string | Problem> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const line = firstBadLine(bytes);
  if (line === undefined) return new TextDecoder().decode(bytes);
  return { message: 'is not UTF-8 text: save the file in UTF-8.', file, line };
}

async function readBytes(file: string): Promise<Uint8Array | Problem> {
  try {
    const { size } = await stat(file);
    if (size <= MOST_SEED_BYTES) return await readFile(file);
    const most = `expected ${MOST_SEED_BYTES} at most`;
    return { message: `holds ${size} bytes, ${most}: split it into several files.`, file, line: 1 };
  } catch {
    return { message: 'the file cannot be read: check its permissions.', file, line: 1 };
  }
}
