import path from 'node:path';
import { faultError, type Damage } from './files/fault.js';
import { decodeHeader, FILE_HEADER, type FileKind } from './files/file-header.js';
import { fileName } from './files/file-names.js';
import { FileWindow } from './files/file-window.js';
import { linkOf, type Frame } from './files/frame.js';
import { findFrame, type ChainPlace } from './files/read-frames.js';
import type { FoundFrame } from './frames-in-order.js';
import type { FileSystem } from './machine/file-system.js';

export interface FoundFrames {
  /** In the order in which they stand. */
  readonly frames: readonly FoundFrame[];
  /** Bytes between them, and frames of another journal. */
  readonly lost: readonly Damage[];
  /** The number of the first transaction after what came before the files, if a header says so. */
  readonly first?: number;
  /** How many bytes the last file has. */
  readonly end: number;
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
  const found: Found<FoundFrame>[] = [];
  let first: number | undefined;
  let end = 0;
  for (const generation of generations) {
    const file = fileName(kind, generation);
    const opened = await fileSystem.open(path.join(folder, file), 'read');
    try {
      const window = await FileWindow.open(opened);
      end = window.size;
      const read = decodeHeader(await window.at(0, FILE_HEADER), kind);
      if (read.kind === 'newer') throw faultError(folder, { ...read, file });
      if (read.kind === 'damaged') {
        found.push({ frames: [], lost: [{ file, byte: 0, message: 'the header is not whole' }] });
      }
      const header = read.kind === 'read' ? read.header : undefined;
      if (generation === generations[0]) first = header?.first;
      const place = header && { next: kind === 'journal' ? header.first : 1, link: header.link };
      found.push(withoutForeign(await findInFile(window, file, place)));
    } finally {
      await opened.close();
    }
  }
  return {
    frames: found.flatMap(({ frames }) => frames),
    lost: found.flatMap(({ lost }) => lost),
    end,
    ...(first !== undefined && { first }),
  };
}

interface Found<Frame> {
  readonly frames: readonly Frame[];
  readonly lost: readonly Damage[];
}

/** A frame, and whether it follows the one before it; `undefined` where that one is not whole, or not there. */
interface PlacedFrame extends Omit<FoundFrame, 'isLinked'> {
  readonly follows: boolean | undefined;
}

type Link = Pick<ChainPlace, 'next' | 'link'>;

/** @param begin Where the chain is when the file begins, if its header is whole. */
async function findInFile(
  window: FileWindow,
  file: string,
  begin: Link | undefined,
): Promise<Found<PlacedFrame>> {
  const frames: PlacedFrame[] = [];
  const lost: Damage[] = [];
  let before = begin;
  let byte = FILE_HEADER;
  while (byte < window.size) {
    const found = await findFrame(window, byte);
    const end = found?.byte ?? window.size;
    if (end > byte) lost.push({ file, byte, message: `${end - byte} bytes are no whole frame` });
    if (found === undefined) break;
    const { first, lines, link, bytes } = found.frame;
    const isNext = follows(before, found.frame);
    frames.push({ file, byte: found.byte, first, lines, link, follows: isNext });
    before = { next: first + lines, link };
    byte = found.byte + bytes.length;
  }
  return { frames, lost };
}

function follows(before: Link | undefined, { first, link, payload }: Frame): boolean | undefined {
  return before?.next === first ? linkOf(before.link, payload).equals(link) : undefined;
}

/** Leaves out frames that do not follow the one before them, unless the next one follows them. */
function withoutForeign({ frames, lost }: Found<PlacedFrame>): Found<FoundFrame> {
  const ours: FoundFrame[] = [];
  const foreign: Damage[] = [];
  for (const [index, { follows: isRight, ...frame }] of frames.entries()) {
    const { file, byte, first } = frame;
    const isFollowed = frames[index + 1]?.follows === true;
    if (isRight !== false || isFollowed) {
      ours.push({ ...frame, isLinked: isRight === true || isFollowed });
    } else {
      const message = `the frame from number ${first} on follows another than the one before it: one of them is of another journal`;
      foreign.push({ file, byte, message });
    }
  }
  return { frames: ours, lost: [...lost, ...foreign] };
}
