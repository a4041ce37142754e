import path from 'node:path';
import { buildFolder } from './build-folder.js';
import { appendFrame } from './files/append-frame.js';
import { createFile } from './files/create-file.js';
import type { Damage } from './files/fault.js';
import { FILE_HEADER, type FileHeader } from './files/file-header.js';
import { sortNames } from './files/file-names.js';
import { FileWindow } from './files/file-window.js';
import { readFrame, type ChainPlace } from './files/read-frames.js';
import { findFrames } from './find-frames.js';
import { framesInOrder, type FoundFrame } from './frames-in-order.js';
import { lockFolder } from './lock-folder.js';
import type { FileSystem } from './machine/file-system.js';
import { THIS_MACHINE, type Machine } from './machine/machine.js';
import type { JournalReport } from './verify-journal.js';

export interface RepairReport {
  /** What the new folder holds. */
  readonly saved: JournalReport;
  /** What is not whole, missing, or there again, with its place in the damaged folder. */
  readonly lost: readonly Damage[];
}

/**
 * Saves all frames of a damaged journal that are whole into a new folder, in the order of their numbers, and lists
 * what is not. Transactions behind a gap get new numbers; whether they make sense without those that are missing is
 * for their reader to say. The damaged folder is left as it is.
 *
 * @throws CommuniqueError `BAD_SETTINGS` if a process has the journal open, the new folder exists, or the format is
 *   newer.
 */
export async function repairJournal(
  folder: string,
  target: string,
  machine: Machine = THIS_MACHINE,
): Promise<RepairReport> {
  const lock = await lockFolder(folder, machine);
  try {
    return await repair(folder, target, machine.fileSystem);
  } finally {
    await lock.release();
  }
}

async function repair(
  folder: string,
  target: string,
  fileSystem: FileSystem,
): Promise<RepairReport> {
  const names = sortNames(await fileSystem.list(folder));
  const snapshots = names.snapshots.slice(-1);
  const base = snapshots[0] ?? 1;
  const journals = names.journals.filter((generation) => generation >= base);
  const state = await findFrames(folder, fileSystem, 'snapshot', snapshots);
  const changes = await findFrames(folder, fileSystem, 'journal', journals);
  const first = state.first ?? changes.first ?? changes.frames[0]?.first ?? 1;
  const lines = framesInOrder(state.frames, 1);
  const transactions = framesInOrder(changes.frames, first);
  const saved = await buildFolder(target, fileSystem, async (part) => {
    const header = { generation: 1, first, link: Buffer.alloc(32) };
    const copy = (kind: FileHeader['kind'], frames: readonly FoundFrame[]): Promise<void> =>
      copyFrames({ from: folder, to: part, fileSystem }, { ...header, kind }, frames);
    await copy('journal', transactions.frames);
    if (snapshots.length > 0) await copy('snapshot', lines.frames);
  });
  return { saved, lost: [...state.lost, ...lines.lost, ...changes.lost, ...transactions.lost] };
}

interface Folders {
  readonly from: string;
  readonly to: string;
  readonly fileSystem: FileSystem;
}

/** Writes a file with the payloads of these frames, and an empty frame as its end. */
async function copyFrames(
  { from, to, fileSystem }: Folders,
  header: FileHeader,
  frames: readonly FoundFrame[],
): Promise<void> {
  const unfinished = await createFile(to, fileSystem, header);
  let place: ChainPlace = {
    byte: FILE_HEADER,
    next: header.kind === 'journal' ? header.first : 1,
    link: header.link,
  };
  try {
    for (const { file, byte, lines } of frames) {
      const text = await readText(path.join(from, file), byte, fileSystem);
      const content = { lines, text, bytes: Buffer.byteLength(text) };
      place = await appendFrame(unfinished.file, place, content);
    }
    await appendFrame(unfinished.file, place, { lines: 0, text: '', bytes: 0 });
    await unfinished.sync();
    await unfinished.name();
  } finally {
    await unfinished.file.close();
  }
}

async function readText(file: string, byte: number, fileSystem: FileSystem): Promise<string> {
  const opened = await fileSystem.open(file, 'read');
  try {
    const frame = await readFrame(await FileWindow.open(opened), byte);
    return frame?.payload.toString('utf8') ?? '';
  } finally {
    await opened.close();
  }
}
