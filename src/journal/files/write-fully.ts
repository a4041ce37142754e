import type { OpenFile } from '../machine/file-system.js';

/** Writes all bytes, in as many writes as the system takes. */
export async function writeFully(
  file: OpenFile,
  bytes: Uint8Array,
  position: number,
): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const count = await file.write(bytes.subarray(written), position + written);
    if (count === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' });
    written += count;
  }
}
