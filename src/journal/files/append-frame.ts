import type { OpenFile } from '../machine/file-system.js';
import { encodeFrame, linkIn, type FrameContent } from './frame.js';
import type { ChainPlace } from './read-frames.js';
import { writeFully } from './write-fully.js';

/** Writes a frame at a place in a chain, not synced, and tells the place behind it. */
export async function appendFrame(
  file: OpenFile,
  { byte, next, link }: ChainPlace,
  content: Omit<FrameContent, 'first'>,
): Promise<ChainPlace> {
  const frame = encodeFrame({ ...content, first: next }, link);
  await writeFully(file, frame, byte);
  // A copy, which does not hold on to the whole frame.
  const own = Buffer.from(linkIn(frame));
  return { byte: byte + frame.length, next: next + content.lines, link: own };
}
