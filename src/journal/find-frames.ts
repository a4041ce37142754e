import path from 'node:path';
import { faultError, type Damage } from './files/fault.js';
import { decodeHeader, FILE_HEADER, type FileKind } from './files/file-header.js';
import { fileName } from './files/file-names.js';
import { FileWindow } from './files/file-window.js';
import { findFrame } from './files/read-frames.js';
import type { FoundFrame } from './frames-in-order.js';
import type { FileSystem } from './machine/file-system.js';

export interface FoundFrames {
  /** In the order in which they stand. */
  readonly frames: readonly FoundFrame[];
  /** Bytes between them. */
  readonly lost: readonly Damage[];
  /** The number of the first transaction after what came before the files, if a header says so. */
  readonly first?: number;
}

/**
 * Finds all frames that are whole, wherever they stand in the files.
 *
 * @throws CommuniqueError `BAD_SETTINGS` if a file has a newer format.
 */
export async function findFrames(
  folder: string,
  fileSystem: FileSystem,
  kind: FileKind,
  generations: readonly number[],
): Promise<FoundFrames> {
  const frames: FoundFrame[] = [];
  const lost: Damage[] = [];
  let first: number | undefined;
  for (const generation of generations) {
    const file = fileName(kind, generation);
    const opened = await fileSystem.open(path.join(folder, file), 'read');
    try {
      const window = await FileWindow.open(opened);
      const read = decodeHeader(await window.at(0, FILE_HEADER), kind);
      if (read.kind === 'newer') throw faultError(folder, { ...read, file });
      if (read.kind === 'read' && generation === generations[0]) first = read.header.first;
      if (read.kind === 'damaged') lost.push({ file, byte: 0, message: 'the header is not whole' });
      await findInFile(window, file, frames, lost);
    } finally {
      await opened.close();
    }
  }
  return { frames, lost, ...(first !== undefined && { first }) };
}

async function findInFile(
  window: FileWindow,
  file: string,
  frames: FoundFrame[],
  lost: Damage[],
): Promise<void> {
  let byte = FILE_HEADER;
  while (byte < window.size) {
    const found = await findFrame(window, byte);
    const end = found?.byte ?? window.size;
    if (end > byte) lost.push({ file, byte, message: `${end - byte} bytes are no whole frame` });
    if (found === undefined) return;
    const { first, lines, bytes } = found.frame;
    frames.push({ file, byte: found.byte, first, lines });
    byte = found.byte + bytes.length;
  }
}
