import path from 'node:path';
import type { Damage } from './files/fault.js';
import type { FileKind } from './files/file-header.js';
import { fileName, sortNames, type JournalFiles } from './files/file-names.js';
import { FileWindow } from './files/file-window.js';
import { FRAME_HEADER } from './files/frame.js';
import { readFrame } from './files/read-frames.js';
import { findFrames, type FoundFrames } from './find-frames.js';
import { framesInOrder, type FoundFrame } from './frames-in-order.js';
import { lockFolder } from './lock-folder.js';
import type { FileSystem, OpenFile } from './machine/file-system.js';
import { THIS_MACHINE, type Machine } from './machine/machine.js';

/** Gets what is whole in a journal. */
export interface SalvageVisitor {
  /** Called first, with what is not whole, missing, there again, or of another journal, and its place. */
  begin(lost: readonly Damage[]): void;
  /** Called with the lines of the snapshot, and then the transactions after it, in the order of their numbers. */
  lines(lines: SalvagedLines): void | Promise<void>;
}

export interface SalvagedLines {
  readonly kind: FileKind;
  readonly file: string;
  /** Where the first of them begins. */
  readonly byte: number;
  /** In UTF-8, each with its newline. */
  readonly bytes: Buffer;
}

/**
 * Reads all frames of a damaged journal that are whole. Whether transactions behind a gap make sense without those
 * that are missing is for the visitor to say. Nothing is changed.
 *
 * @throws CommuniqueError `BAD_SETTINGS` if a process has the journal open, or the format is newer.
 */
export async function salvageJournal(
  folder: string,
  visitor: SalvageVisitor,
  machine: Machine = THIS_MACHINE,
): Promise<void> {
  const lock = await lockFolder(folder, machine);
  try {
    await salvage(folder, visitor, machine.fileSystem);
  } finally {
    await lock.release();
  }
}

async function salvage(
  folder: string,
  visitor: SalvageVisitor,
  fileSystem: FileSystem,
): Promise<void> {
  const names = sortNames(await fileSystem.list(folder));
  const snapshots = names.snapshots.slice(-1);
  const base = snapshots[0] ?? 1;
  const journals = names.journals.filter((generation) => generation >= base);
  const state = await findFrames(folder, fileSystem, 'snapshot', snapshots);
  const changes = await findFrames(folder, fileSystem, 'journal', journals);
  const first = state.first ?? changes.first ?? leastNumber(changes.frames);
  const lines = framesInOrder(state.frames, 1);
  const transactions = framesInOrder(changes.frames, first);
  visitor.begin([
    ...missingFiles(names),
    ...state.lost,
    ...lines.lost,
    ...snapshots.flatMap((generation) => missingEnd(fileName('snapshot', generation), state)),
    ...changes.lost,
    ...transactions.lost,
  ]);
  for (const [kind, { frames }] of [
    ['snapshot', lines],
    ['journal', transactions],
  ] as const) {
    for await (const { file, byte, payload } of readPayloads(folder, fileSystem, frames)) {
      await visitor.lines({ kind, file, byte: byte + FRAME_HEADER, bytes: payload });
    }
  }
}

/** The number with which the frames begin, where no header says it. */
function leastNumber(frames: readonly FoundFrame[]): number {
  const least = frames.reduce((number, { first }) => Math.min(number, first), Infinity);
  return frames.length > 0 ? least : 1;
}

/** Files that others need: the snapshot before a later journal, and the journals from that of the snapshot on. */
function missingFiles({ journals, snapshots }: JournalFiles): readonly Damage[] {
  const message = 'this file, which others in the folder need, is missing';
  const snapshot = snapshots.at(-1);
  const missing: Damage[] = [];
  const base = snapshot ?? Math.max(1, journals[0] ?? 1);
  if (snapshot === undefined && base > 1) {
    missing.push({ file: fileName('snapshot', base), byte: 0, message });
  }
  for (let each = base; each <= Math.max(snapshot ?? 0, journals.at(-1) ?? 0); each += 1) {
    if (!journals.includes(each))
      missing.push({ file: fileName('journal', each), byte: 0, message });
  }
  return missing;
}

/** A snapshot ends with an empty frame; without it, lines may be missing at the end. */
function missingEnd(file: string, { frames, end: byte }: FoundFrames): readonly Damage[] {
  const next = frames.reduce((most, { first, lines }) => Math.max(most, first + lines), 1);
  if (frames.some(({ first, lines }) => lines === 0 && first === next)) return [];
  const message = `the end is missing, and perhaps lines from number ${next} on`;
  return [{ file, byte, message }];
}

/** Reads frames that were found; a file stays open as long as the next ones stand in it. */
async function* readPayloads(
  folder: string,
  fileSystem: FileSystem,
  frames: readonly FoundFrame[],
): AsyncGenerator<FoundFrame & { readonly payload: Buffer }> {
  let opened:
    { readonly name: string; readonly file: OpenFile; readonly window: FileWindow } | undefined;
  try {
    for (const frame of frames) {
      if (opened?.name !== frame.file) {
        await opened?.file.close();
        opened = undefined;
        const file = await fileSystem.open(path.join(folder, frame.file), 'read');
        opened = { name: frame.file, file, window: await FileWindow.open(file) };
      }
      const read = await readFrame(opened.window, frame.byte);
      yield { ...frame, payload: read?.payload ?? Buffer.alloc(0) };
    }
  } finally {
    await opened?.file.close();
  }
}
