import { rmSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, unlink, type FileHandle } from 'node:fs/promises';
import { systemErrorCode } from '../../kernel/system-error-code.js';
import type { FileLock, FileSystem, OpenFile } from './file-system.js';

const FLAGS = { read: 'r', change: 'r+', create: 'w+' } as const;

/** The file system of this machine. On macOS, Node's syncs ask the drive to empty its cache (`F_FULLFSYNC`). */
export const nodeFileSystem: FileSystem = {
  open: async (file, mode) => openFile(await open(file, FLAGS[mode]), file),
  rename,
  unlink,
  list: (folder) => readdir(folder),
  makeDirectory: (folder) => mkdir(folder),
  syncDirectory,
  lock,
};

function openFile(handle: FileHandle, file: string): OpenFile {
  return {
    read: async (into, position) => {
      try {
        const { bytesRead } = await handle.read(into, 0, into.length, position);
        return bytesRead;
      } catch (error) {
        // The system says it only of what it opens.
        throw Object.assign(error as Error, { path: file }); // What Node rejects with is one.
      }
    },
    write: async (bytes, position) => {
      const { bytesWritten } = await handle.write(bytes, 0, bytes.length, position);
      return bytesWritten;
    },
    size: async () => (await handle.stat()).size,
    truncate: (length) => handle.truncate(length),
    fdatasync: () => handle.datasync(),
    fsync: () => handle.sync(),
    close: () => handle.close(),
  };
}

/** Windows refuses to sync a folder, and needs not: its file systems log such changes in order. */
async function syncDirectory(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    if (process.platform !== 'win32' || !REFUSALS.has(systemErrorCode(error))) throw error;
  } finally {
    await handle?.close();
  }
}

const REFUSALS: ReadonlySet<string | undefined> = new Set(['EPERM', 'EISDIR', 'EACCES']);

async function lock(file: string): Promise<FileLock> {
  const handle = await open(file, 'wx');
  const remove = (): void => {
    rmSync(file, { force: true });
  };
  process.once('exit', remove);
  await handle.close();
  return {
    release: async () => {
      process.off('exit', remove);
      await rm(file, { force: true });
    },
  };
}
