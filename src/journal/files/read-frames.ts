import type { FileWindow } from './file-window.js';
import {
  decodeFrame,
  FRAME_HEADER,
  FRAME_MARK,
  LONGEST_PAYLOAD,
  linkOf,
  payloadLength,
  type Frame,
} from './frame.js';

/** A place in a chain of frames. */
export interface ChainPlace {
  /** The position of the next frame in its file. */
  readonly byte: number;
  /** The number of its first line. */
  readonly next: number;
  /** The link of the frame before. */
  readonly link: Buffer;
}

export interface FramesRead {
  /** Behind the last frame that is whole and follows those before it. */
  readonly place: ChainPlace;
  readonly frames: number;
  readonly stopped: Stop;
}

/**
 * Why reading ended: at the end of the file; at bytes that the last write may have left when power was lost; or at
 * what no such loss leaves.
 */
export type Stop =
  | { readonly kind: 'end' }
  | { readonly kind: 'torn'; readonly bytes: number }
  | { readonly kind: 'damaged'; readonly message: string };

/**
 * Reads the frames of a file in order.
 *
 * A frame is written only after the one before it was synced. So a bad one with nothing good behind it was torn, and
 * a bad one before a good one was damaged. A good frame that does not follow was damaged too, even the last: a write
 * that is torn has no right checksum.
 *
 * @param visit Gets each frame that follows those before it.
 */
export async function readFrames(
  window: FileWindow,
  from: ChainPlace,
  visit: (frame: Frame) => void | Promise<void>,
): Promise<FramesRead> {
  let place = from;
  let frames = 0;
  for (;;) {
    const left = window.size - place.byte;
    if (left <= 0) return { place, frames, stopped: { kind: 'end' } };
    const frame = await readFrame(window, place.byte);
    if (frame === undefined) return { place, frames, stopped: await judgeBadFrame(window, place) };
    const message = misfit(frame, place);
    if (message !== undefined) return { place, frames, stopped: { kind: 'damaged', message } };
    await visit(frame);
    frames += 1;
    place = {
      byte: place.byte + FRAME_HEADER + frame.payload.length,
      next: place.next + frame.lines,
      link: frame.link,
    };
  }
}

/** The frame that begins at a position, if one does. Whether it follows another is not looked at. */
export async function readFrame(window: FileWindow, byte: number): Promise<Frame | undefined> {
  const header = await window.at(byte, FRAME_HEADER);
  if (header.length < FRAME_HEADER || !header.subarray(0, FRAME_MARK.length).equals(FRAME_MARK)) {
    return undefined;
  }
  const length = FRAME_HEADER + payloadLength(header);
  if (length > FRAME_HEADER + LONGEST_PAYLOAD || byte + length > window.size) return undefined;
  return decodeFrame(await window.at(byte, length));
}

/** How much is searched at a time. */
const STRIDE = 512 * 1024;

/** The position of the first whole frame at or behind a position. */
export async function findFrame(
  window: FileWindow,
  from: number,
): Promise<{ readonly byte: number; readonly frame: Frame } | undefined> {
  let byte = from;
  while (byte < window.size) {
    const bytes = await window.at(byte, STRIDE);
    const found = bytes.indexOf(FRAME_MARK);
    // A mark may begin in the last bytes of a piece.
    const skipped = found === -1 ? Math.max(bytes.length - FRAME_MARK.length + 1, 1) : found;
    byte += skipped;
    if (found === -1) continue;
    const frame = await readFrame(window, byte);
    if (frame !== undefined) return { byte, frame };
    byte += 1;
  }
  return undefined;
}

async function judgeBadFrame(window: FileWindow, place: ChainPlace): Promise<Stop> {
  const bytes = window.size - place.byte;
  let good = await findFrame(window, place.byte + 1);
  // Bytes that a write has not reached may hold what another file has left on the disk.
  while (good !== undefined && good.frame.first < place.next) {
    good = await findFrame(window, good.byte + 1);
  }
  if (good !== undefined) {
    return {
      kind: 'damaged',
      message: `expected a whole frame from number ${place.next} on; its bytes were changed or lost, for a whole one follows at byte ${good.byte}, from number ${good.frame.first} on`,
    };
  }
  if (bytes > FRAME_HEADER + LONGEST_PAYLOAD) {
    return {
      kind: 'damaged',
      message: `expected a whole frame from number ${place.next} on, or its beginning; ${bytes} bytes follow that are none, more than one write has`,
    };
  }
  return { kind: 'torn', bytes };
}

/** Why a whole frame cannot be the one at a place. */
function misfit(frame: Frame, { next, link }: ChainPlace): string | undefined {
  const came = `a whole frame from number ${frame.first} on`;
  if (frame.first > next) {
    return `expected number ${next}, and ${came} came: ${frame.first - next} before it are missing`;
  }
  if (frame.first < next) {
    return `expected number ${next}, and ${came} came: it stands here again, or belongs elsewhere`;
  }
  if (linkOf(link, frame.payload).equals(frame.link)) return undefined;
  return `expected a frame that follows the one before it, and ${came} came that follows another: one was removed, put in its place, or is of another journal`;
}
