import type { FileSystem } from '../machine/file-system.js';
import type { Fault } from './fault.js';
import type { FileHeader } from './file-header.js';
import { journalName, sortNames, supersededBy } from './file-names.js';
import type { ChainPlace } from './read-frames.js';
import { scanFile, type FileScan, type FrameVisitor, type ScannedFile } from './scan-file.js';

/** What a folder of the journal holds. */
export interface FolderScan {
  /** In the order of reading. */
  readonly files: readonly ScannedFile[];
  /** Where the chain ends: at the first fault, if there is one. */
  readonly end: JournalEnd;
  /** What is left at the end of the last journal of a write that was broken off. */
  readonly torn?: TornWrite;
  readonly fault?: Fault;
  /** Names of files that no longer count, or never did. */
  readonly superseded: readonly string[];
}

/** Where the next transaction goes. */
export interface JournalEnd extends ChainPlace {
  /** 0 if there is no journal yet. */
  readonly generation: number;
}

export interface TornWrite {
  readonly file: string;
  readonly byte: number;
  readonly bytes: number;
}

const NOTHING: JournalEnd = { generation: 0, byte: 0, next: 1, link: Buffer.alloc(32) };

/**
 * Reads a folder to its end, or to the first fault: the latest snapshot, then the journals from its generation on.
 * Nothing is changed.
 */
export async function scanFolder(
  folder: string,
  fileSystem: FileSystem,
  visitor: FrameVisitor,
): Promise<FolderScan> {
  const names = sortNames(await fileSystem.list(folder));
  const snapshot = names.snapshots.at(-1);
  const base = snapshot ?? 1;
  const superseded = supersededBy(names, base);
  const files: ScannedFile[] = [];
  let end = NOTHING;
  let follows: ChainPlace | undefined;
  let latest: FileScan | undefined;
  if (snapshot !== undefined) {
    const request = { kind: 'snapshot', generation: snapshot, mayBeTorn: false } as const;
    latest = await scanFile(folder, fileSystem, request, visitor);
    files.push(latest.file);
    end = startBehind(latest.header);
    follows = end;
  }
  // A journal was there before the snapshot of its generation; without both, nothing was ever written.
  const last = names.journals.at(-1) ?? 0;
  const through = Math.max(last, snapshot ?? 0);
  for (let generation = base; generation <= through; generation += 1) {
    if (latest?.fault !== undefined) break;
    if (!names.journals.includes(generation)) {
      return { files, end, superseded, fault: missing(journalName(generation)) };
    }
    latest = await scanFile(
      folder,
      fileSystem,
      { kind: 'journal', generation, ...(follows && { follows }), mayBeTorn: generation === last },
      visitor,
    );
    files.push(latest.file);
    if (latest.header !== undefined) end = { ...latest.place, generation };
    follows = end;
  }
  return { files, end, superseded, ...ending(latest) };
}

function startBehind(header: FileHeader | undefined): JournalEnd {
  return header === undefined
    ? NOTHING
    : { generation: 0, byte: 0, next: header.first, link: header.link };
}

function ending(latest: FileScan | undefined): Pick<FolderScan, 'torn' | 'fault'> {
  if (latest?.fault !== undefined) return { fault: latest.fault };
  if (latest === undefined || latest.tornBytes === 0) return {};
  const { file, place, tornBytes } = latest;
  return { torn: { file: file.file, byte: place.byte, bytes: tornBytes } };
}

function missing(file: string): Fault {
  const message = 'expected this file, which others in the folder need; it is missing';
  return { kind: 'damage', damage: { file, byte: 0, message } };
}
