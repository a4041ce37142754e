import path from 'node:path';
import type { FileSystem, OpenFile } from '../machine/file-system.js';
import { encodeHeader, type FileHeader } from './file-header.js';
import { fileName, unfinishedName } from './file-names.js';
import { writeFully } from './write-fully.js';

/** A file that has no name of its own yet. */
export interface UnfinishedFile {
  readonly file: OpenFile;
  /** Syncs the file, so that it may be named. */
  sync(): Promise<void>;
  /** Names it, once it is synced, and syncs the folder. */
  name(): Promise<void>;
  /** Closes and removes what there is of it, as far as that is possible. */
  discard(): Promise<void>;
}

/**
 * Begins a file with its header. It gets its name when all that it must have is synced, so a file with that name has
 * a whole header, and a snapshot with its name is whole.
 */
export async function createFile(
  folder: string,
  fileSystem: FileSystem,
  header: FileHeader,
): Promise<UnfinishedFile> {
  const name = path.join(folder, fileName(header.kind, header.generation));
  const part = unfinishedName(name);
  const file = await fileSystem.open(part, 'create');
  const unfinished: UnfinishedFile = {
    file,
    sync: () => file.fsync(),
    name: async () => {
      await fileSystem.rename(part, name);
      await fileSystem.syncDirectory(folder);
    },
    discard: async () => {
      await file.close().catch(() => undefined);
      await fileSystem.unlink(part).catch(() => undefined);
    },
  };
  try {
    await writeFully(file, encodeHeader(header), 0);
  } catch (error) {
    await unfinished.discard();
    throw error;
  }
  return unfinished;
}
