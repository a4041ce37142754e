import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { FILE_HEADER, decodeHeader } from '../../../src/journal/files/file-header.js';
import { FileWindow } from '../../../src/journal/files/file-window.js';
import { encodeFrame, linkIn } from '../../../src/journal/files/frame.js';
import { findFrame, readFrame } from '../../../src/journal/files/read-frames.js';
import type { FileSystem, OpenFile } from '../../../src/journal/machine/file-system.js';
import type { CountingState } from './counting-state.js';
import { overwrite } from './disk.js';

/** A journal with one of these would lose something; each is put between it and its file system. */
type Plant = (fileSystem: FileSystem) => FileSystem;

export const acknowledgedBeforeSync: Plant = (fileSystem) =>
  withFiles(fileSystem, (file) => ({ ...file, fdatasync: () => Promise.resolve() }));

export const newJournalNotInFolder: Plant = (fileSystem) =>
  withoutSyncAfter(fileSystem, 'journal-');

export const snapshotNamedBeforeItsData: Plant = (fileSystem) =>
  withFiles(fileSystem, (file, name) =>
    name.startsWith('snapshot-') ? { ...file, fsync: () => Promise.resolve() } : file,
  );

export const oldJournalGoneTooEarly: Plant = (fileSystem) =>
  withoutSyncAfter(fileSystem, 'snapshot-');

/** The lines of a snapshot as they are when they are written. */
export async function* movingState(state: CountingState): AsyncIterable<string> {
  for (const index of state.lines().keys()) {
    await nextTurn();
    yield state.lines()[index] ?? '';
  }
}

/** As a file opened for appending does, whose end is not cut. */
export const appendedBehindUncutTail: Plant = (fileSystem) =>
  withFiles(fileSystem, (file, _, mode) => {
    if (mode !== 'change') return file;
    let tail = 0;
    return {
      ...file,
      truncate: async (length) => {
        tail = (await file.size()) - length;
      },
      write: (bytes, position) => file.write(bytes, position + tail),
    };
  });

export const failedSyncTriedAgain: Plant = (fileSystem) =>
  withFiles(fileSystem, (file) => ({
    ...file,
    fdatasync: () => file.fdatasync().catch(() => file.fdatasync()),
  }));

export const shortWriteNotNoticed: Plant = (fileSystem) =>
  withFiles(fileSystem, (file) => ({
    ...file,
    write: async (bytes, position) => {
      await file.write(bytes, position);
      return bytes.length;
    },
  }));

/** Whatever is not whole, and all behind it, is taken for what a loss of power has left. */
export const damageTakenForTornTail: Plant = (fileSystem) =>
  withContents(fileSystem, async (contents, window) => {
    let end = FILE_HEADER;
    for (;;) {
      const frame = await readFrame(window, end);
      if (frame === undefined) return contents.subarray(0, end);
      end += frame.bytes.length;
    }
  });

/** Each frame is given the number and the link that it should have. */
export const chainNotLookedAt: Plant = (fileSystem) =>
  withContents(fileSystem, async (contents, window, name) => {
    const read = decodeHeader(
      contents.subarray(0, FILE_HEADER),
      name.startsWith('journal') ? 'journal' : 'snapshot',
    );
    if (read.kind !== 'read') return contents;
    let linked = contents;
    let { first: next, link } = read.header;
    if (name.startsWith('snapshot')) next = 1;
    for (let at = FILE_HEADER; ;) {
      const found = await findFrame(window, at);
      if (found?.byte !== at) return linked;
      const { lines, payload, bytes } = found.frame;
      const text = payload.toString();
      const frame = encodeFrame({ first: next, lines, text, bytes: payload.length }, link);
      linked = overwrite(linked, at, frame);
      link = Buffer.from(linkIn(frame));
      next += lines;
      at += bytes.length;
    }
  });

function withFiles(
  fileSystem: FileSystem,
  wrap: (file: OpenFile, name: string, mode: 'read' | 'change' | 'create') => OpenFile,
): FileSystem {
  return {
    ...fileSystem,
    open: async (file, mode) => wrap(await fileSystem.open(file, mode), path.basename(file), mode),
  };
}

/** A folder is not synced after a file whose name begins so was put there. */
function withoutSyncAfter(fileSystem: FileSystem, beginning: string): FileSystem {
  let last = '';
  return {
    ...fileSystem,
    rename: (from, to) => {
      last = path.basename(to);
      return fileSystem.rename(from, to);
    },
    syncDirectory: (folder) => {
      const isLeftOut = last.startsWith(beginning);
      last = '';
      return isLeftOut ? Promise.resolve() : fileSystem.syncDirectory(folder);
    },
  };
}

/** Files are read as if they had other contents. */
function withContents(
  fileSystem: FileSystem,
  change: (contents: Buffer, window: FileWindow, name: string) => Promise<Buffer>,
): FileSystem {
  return {
    ...fileSystem,
    open: async (name, mode) => {
      const file = await fileSystem.open(name, mode);
      if (mode !== 'read') return file;
      const window = await FileWindow.open(file);
      const contents = Buffer.from(await window.at(0, window.size));
      const changed = await change(contents, window, path.basename(name));
      return {
        ...file,
        size: () => Promise.resolve(changed.length),
        read: (into, position) =>
          Promise.resolve(changed.copy(into, 0, position, position + into.length)),
      };
    },
  };
}
