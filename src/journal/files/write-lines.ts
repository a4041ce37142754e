import { CommuniqueError } from '../../kernel/errors.js';
import type { OpenFile } from '../machine/file-system.js';
import { appendFrame } from './append-frame.js';
import { FILE_HEADER, type FileHeader } from './file-header.js';
import { LONGEST_PAYLOAD } from './frame.js';
import type { ChainPlace } from './read-frames.js';

/** How much text a frame of a snapshot has, about: little enough to be hashed between two requests. */
const SLICE = 256 * 1024;

/**
 * Writes the lines of a snapshot behind its header, in frames, and an empty frame as its end.
 *
 * @param chunks Texts of any length; a line may go on in the next.
 */
export async function writeLines(
  file: OpenFile,
  header: FileHeader,
  chunks: AsyncIterable<string>,
): Promise<void> {
  let place: ChainPlace = { byte: FILE_HEADER, next: 1, link: header.link };
  let text = '';
  for await (const chunk of chunks) {
    text += chunk;
    for (let length = sliceLength(text); length > 0; length = sliceLength(text)) {
      place = await appendLines(file, place, text.slice(0, length));
      text = text.slice(length);
    }
  }
  if (text !== '') {
    place = await appendLines(file, place, text.endsWith('\n') ? text : `${text}\n`);
  }
  await appendLines(file, place, '');
}

async function appendLines(file: OpenFile, place: ChainPlace, text: string): Promise<ChainPlace> {
  const bytes = Buffer.byteLength(text);
  if (bytes > LONGEST_PAYLOAD) {
    throw new CommuniqueError(
      'INTERNAL',
      `expected lines of at most ${LONGEST_PAYLOAD} bytes for a snapshot, and one of ${bytes} came`,
    );
  }
  return appendFrame(file, place, { text, bytes, lines: countLines(text) });
}

/** The length of whole lines to be written; 0 if there is too little yet. */
function sliceLength(text: string): number {
  if (text.length < SLICE) return 0;
  return text.lastIndexOf('\n', SLICE) + 1 || text.indexOf('\n', SLICE) + 1;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
