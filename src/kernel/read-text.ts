import { readFile, stat } from 'node:fs/promises';
import { firstBadLine } from './first-bad-line.js';
import type { Problem } from './problem.js';

/** Larger files are not written by hand. */
export const MOST_TEXT_BYTES = 2 * 1024 * 1024;

/** Reads a file written by hand: UTF-8, at most `MOST_TEXT_BYTES` long. */
export async function readText(file: string): Promise<string | Problem> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const line = firstBadLine(bytes);
  if (line === undefined) return new TextDecoder().decode(bytes);
  return { message: 'is not UTF-8: save it as UTF-8.', file, line };
}

/** Follows links, since containers mount files as links. A pipe is refused: reading it might never end. */
async function readBytes(file: string): Promise<Uint8Array | Problem> {
  const refuse = (message: string): Problem => ({ message, file, line: 1 });
  try {
    const stats = await stat(file);
    if (!stats.isFile()) return refuse('is not a regular file: put one here.');
    if (stats.size <= MOST_TEXT_BYTES) return await readFile(file);
    return refuse(`has ${stats.size} bytes, expected at most ${MOST_TEXT_BYTES}: split it.`);
  } catch {
    return refuse('the file cannot be read: check its permissions.');
  }
}
