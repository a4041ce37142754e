import path from 'node:path';
import type { FileSystem } from '../machine/file-system.js';
import type { Fault } from './fault.js';
import { decodeHeader, FILE_HEADER, type FileHeader, type FileKind } from './file-header.js';
import { fileName } from './file-names.js';
import { FileWindow } from './file-window.js';
import type { Frame } from './frame.js';
import { readFrames, type ChainPlace, type FramesRead } from './read-frames.js';

/** Gets what is in the files of a journal, in order, while it is read. */
export interface FrameVisitor {
  header?(header: FileHeader): void | Promise<void>;
  frame(frame: Frame, kind: FileKind): void | Promise<void>;
}

/** Which file is read, and what is known of it before. */
export interface ScanRequest {
  readonly kind: FileKind;
  readonly generation: number;
  /** Where the chain is when the file begins; absent where the file itself tells: a snapshot, or the first journal. */
  readonly follows?: ChainPlace;
  /** Whether a write may have been broken off at its end. */
  readonly mayBeTorn: boolean;
}

export interface FileScan {
  readonly file: ScannedFile;
  readonly header?: FileHeader;
  /** Behind the last frame that is right. */
  readonly place: ChainPlace;
  /** How many bytes at the end are what is left of a write that was broken off. */
  readonly tornBytes: number;
  readonly fault?: Fault;
}

export interface ScannedFile {
  readonly file: string;
  readonly kind: FileKind;
  readonly generation: number;
  readonly bytes: number;
  /** The lines of a snapshot, or the transactions of a journal, that are right. */
  readonly lines: number;
}

const NOWHERE: ChainPlace = { byte: 0, next: 0, link: Buffer.alloc(0) };

/** Reads a file to its end, or to the first fault. */
export async function scanFile(
  folder: string,
  fileSystem: FileSystem,
  request: ScanRequest,
  visitor: FrameVisitor,
): Promise<FileScan> {
  const { kind, generation } = request;
  const name = fileName(kind, generation);
  const opened = await fileSystem.open(path.join(folder, name), 'read');
  try {
    const window = await FileWindow.open(opened);
    const file = { file: name, kind, generation, bytes: window.size };
    const header = readHeader(await window.at(0, FILE_HEADER), name, request);
    if (header.kind !== 'header') {
      return { file: { ...file, lines: 0 }, place: NOWHERE, tornBytes: 0, fault: header };
    }
    await visitor.header?.(header.header);
    const { first, link } = header.header;
    const start = { byte: FILE_HEADER, next: kind === 'journal' ? first : 1, link };
    let isClosed = false;
    const read = await readFrames(window, start, (frame) => {
      isClosed = frame.lines === 0;
      return visitor.frame(frame, kind);
    });
    const message = problemAtEnd(read, request, isClosed);
    return {
      file: { ...file, lines: read.place.next - start.next },
      header: header.header,
      place: read.place,
      tornBytes: read.stopped.kind === 'torn' ? read.stopped.bytes : 0,
      ...(message !== undefined && {
        fault: { kind: 'damage', damage: { file: name, byte: read.place.byte, message } },
      }),
    };
  } finally {
    await opened.close();
  }
}

function readHeader(
  bytes: Buffer,
  file: string,
  { kind, generation, follows }: ScanRequest,
): { readonly kind: 'header'; readonly header: FileHeader } | Fault {
  const read = decodeHeader(bytes, kind);
  const damage = (message: string): Fault => ({
    kind: 'damage',
    damage: { file, byte: 0, message },
  });
  switch (read.kind) {
    case 'newer':
      return { kind: 'newer', file, format: read.format };
    case 'damaged':
      return damage(`expected the header of a ${kind}; its bytes were changed or lost`);
    case 'read': {
      const { header } = read;
      if (header.generation !== generation) {
        return damage(
          `expected generation ${generation}, and ${header.generation} came: the file has the name of another`,
        );
      }
      if (
        follows !== undefined &&
        !(header.first === follows.next && header.link.equals(follows.link))
      ) {
        return damage(
          `expected that it begins with transaction ${follows.next} and follows the one before; it begins with ${header.first} and follows ${header.first === follows.next ? 'another' : 'the one before that'}: something before it was removed or is of another journal`,
        );
      }
      return { kind: 'header', header };
    }
  }
}

/** Why a file may not end as it does. */
function problemAtEnd(
  { stopped, place }: FramesRead,
  { kind, mayBeTorn }: ScanRequest,
  isClosed: boolean,
): string | undefined {
  switch (stopped.kind) {
    case 'damaged':
      return stopped.message;
    case 'torn':
      return mayBeTorn
        ? undefined
        : `expected a whole frame from number ${place.next} on; its bytes were changed or lost, and so was all behind it`;
    case 'end':
      return kind === 'journal' || isClosed
        ? undefined
        : `expected the empty frame that ends a snapshot, and the file ends behind line ${place.next - 1}`;
  }
}
