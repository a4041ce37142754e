import { appendFrame } from './files/append-frame.js';
import { createFile, type UnfinishedFile } from './files/create-file.js';
import { FILE_HEADER, type FileHeader } from './files/file-header.js';
import { LINK_LENGTH } from './files/frame.js';
import { writeLines } from './files/write-lines.js';
import type { Machine } from './machine/machine.js';

/** Writes the files of a journal that begins with a snapshot. @param chunks Of the lines of its state. */
export async function beginFolder(
  folder: string,
  { fileSystem, randomBytes }: Pick<Machine, 'fileSystem' | 'randomBytes'>,
  chunks: AsyncIterable<string>,
): Promise<void> {
  const header = { generation: 1, first: 1, link: randomBytes(LINK_LENGTH) };
  const write = async (
    kind: FileHeader['kind'],
    fill: (unfinished: UnfinishedFile) => Promise<unknown>,
  ): Promise<void> => {
    const unfinished = await createFile(folder, fileSystem, { ...header, kind });
    try {
      await fill(unfinished);
      await unfinished.sync();
      await unfinished.name();
    } finally {
      await unfinished.file.close();
    }
  };
  await write('journal', ({ file }) =>
    // As a journal that was closed in order.
    appendFrame(file, { byte: FILE_HEADER, next: 1, link: header.link }, NOTHING),
  );
  await write('snapshot', ({ file }) => writeLines(file, { ...header, kind: 'snapshot' }, chunks));
}

const NOTHING = { lines: 0, text: '', bytes: 0 };
