import { open } from 'node:fs/promises';

/** Ten times the largest file of the bundled data: more is a mistake. */
export const MOST_SEED_BYTES = 2 * 1024 * 1024;

/** The text of a file, or a sentence that says why there is none. */
export type SeedText = { readonly text: string } | { readonly fault: string };

/** Reads a seed file: UTF-8 and at most `MOST_SEED_BYTES` long. */
export async function readSeedText(file: string): Promise<SeedText> {
  let bytes: Buffer;
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MOST_SEED_BYTES) {
        return {
          fault: `holds ${String(size)} bytes, expected ${String(MOST_SEED_BYTES)} at most: split it into several files`,
        };
      }
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch {
    return { fault: 'the file cannot be read: check its permissions' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: `is not UTF-8 text${firstBadLine(bytes)}: save it in UTF-8` };
  }
}

/** Names the first line that is not UTF-8; it cannot be the problem's line while no text is there to count in. */
function firstBadLine(bytes: Buffer): string {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return ` in line ${String(line)}`;
    }
    start = stop + 1;
  }
  return '';
}
