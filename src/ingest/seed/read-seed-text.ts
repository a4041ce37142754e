import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../../kernel/problem.js';

/** Many times the largest file of the bundled data: more is a mistake. */
export const MOST_SEED_BYTES = 2 * 1024 * 1024;

/** Reads a seed file: UTF-8, and at most `MOST_SEED_BYTES` long. */
export async function readSeedText(file: string): Promise<string | Problem> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const message = 'is not UTF-8 text: save the file in UTF-8.';
  return { message, file, line: firstBadLine(bytes) };
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

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first line that is not UTF-8 by itself: no letter reaches over the end of a line. */
function firstBadLine(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

const LINE_FEED = 0x0a;
