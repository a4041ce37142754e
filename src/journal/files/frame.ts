import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/**
 * What is written and synced together: lines, each with a newline behind it, after a header of fixed length.
 *
 *     0  mark            FF 'C' 'M' 'F', which no text in UTF-8 has
 *     4  crc32           of all that follows
 *     8  bytes           of the payload
 *    12  lines           in the payload
 *    16  first           the number of the first line
 *    24  link            sha256 of the link of the frame before, and the payload
 *    56  payload
 *
 * The crc tells a write that was torn from a whole one; the link, a frame that was changed, removed, doubled or put
 * elsewhere as a whole.
 */
export interface Frame {
  readonly lines: number;
  readonly first: number;
  readonly link: Buffer;
  readonly payload: Buffer;
  /** Header and payload. */
  readonly bytes: Buffer;
}

export const FRAME_MARK = Buffer.from([0xff, 0x43, 0x4d, 0x46]);
export const FRAME_HEADER = 56;
export const LINK_LENGTH = 32;
/** The longest payload that is written, and that a reader believes in. */
export const LONGEST_PAYLOAD = 64 * 1024 * 1024;

const CRC = 4;
const LENGTH = 8;
const LINES = 12;
const FIRST = 16;
const LINK = 24;

/** What a new frame is made of. */
export interface FrameContent {
  readonly first: number;
  readonly lines: number;
  /** Each line with its newline. */
  readonly text: string;
  /** Of the text in UTF-8. */
  readonly bytes: number;
}

/** @param before The link of the frame before. */
export function encodeFrame(content: FrameContent, before: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(FRAME_HEADER + content.bytes);
  FRAME_MARK.copy(frame);
  frame.writeUInt32BE(content.bytes, LENGTH);
  frame.writeUInt32BE(content.lines, LINES);
  frame.writeBigUInt64BE(BigInt(content.first), FIRST);
  frame.write(content.text, FRAME_HEADER, 'utf8');
  frame.set(before, LINK);
  frame.set(linkOver(frame), LINK);
  frame.writeUInt32BE(crc32(frame.subarray(LENGTH)), CRC);
  return frame;
}

/** The link that `encodeFrame` has put into a frame. */
export function linkIn(frame: Buffer): Buffer {
  return frame.subarray(LINK, FRAME_HEADER);
}

/** The length of the payload that a header tells, believable or not. @param header At least `FRAME_HEADER` bytes. */
export function payloadLength(header: Buffer): number {
  return header.readUInt32BE(LENGTH);
}

/** Reads the bytes of one frame; `undefined` if they are not what was written. */
export function decodeFrame(frame: Buffer): Frame | undefined {
  if (frame.length < FRAME_HEADER || !frame.subarray(0, CRC).equals(FRAME_MARK)) return undefined;
  if (frame.readUInt32BE(CRC) !== crc32(frame.subarray(LENGTH))) return undefined;
  return {
    lines: frame.readUInt32BE(LINES),
    first: Number(frame.readBigUInt64BE(FIRST)),
    link: Buffer.from(linkIn(frame)),
    payload: frame.subarray(FRAME_HEADER),
    bytes: frame,
  };
}

/** The link that belongs to a payload behind the frame with the link `before`. */
export function linkOf(before: Uint8Array, payload: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([before, payload]), 'buffer');
}

export function linesOf({ payload }: Frame): string[] {
  const lines = payload.toString('utf8').split('\n');
  lines.pop();
  return lines;
}

/** The link before stands where the own link will: it and the payload are hashed in one piece, without a copy. */
function linkOver(frame: Buffer): Buffer {
  return hash('sha256', frame.subarray(LINK), 'buffer');
}
