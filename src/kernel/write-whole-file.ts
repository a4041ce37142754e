import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommuniqueError } from './errors.js';
import { makeFolder } from './make-folder.js';
import { systemErrorCode } from './system-error-code.js';

/**
 * Writes a file atomically: it holds all chunks, or is left as it was. A pipe or a device is written to directly.
 *
 * @throws CommuniqueError `BAD_SETTINGS` with the reason why the file cannot be written; and any error of `chunks`.
 */
export async function writeWholeFile(
  file: string,
  chunks: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const explained = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      throw explainWriteError(file, error);
    }
  };
  await explained(makeFolder(path.dirname(file)));
  const known = await stat(file).catch(() => undefined);
  const isReplaced = known === undefined || known.isFile() || known.isDirectory();
  // A link stays: its target is replaced.
  const target = known?.isFile() === true ? await explained(realpath(file)) : file;
  // A name of its own: two that write the same file at once do not mix.
  const written = isReplaced ? `${target}.${randomUUID()}.part` : target;
  if (known?.isDirectory() === true) throw explainWriteError(file, { code: 'EISDIR' });
  const handle = await explained(open(written, 'w', known?.mode));
  try {
    for await (const chunk of chunks) await explained(handle.writeFile(chunk));
    if (isReplaced) await explained(handle.sync());
    await explained(handle.close());
    if (isReplaced) await explained(rename(written, target));
  } catch (error) {
    await handle.close().catch(() => undefined);
    if (isReplaced) await rm(written, { force: true });
    throw error;
  }
}

/** Explains an error of the operating system: why something cannot be written. */
export function explainWriteError(what: string, error: unknown): CommuniqueError {
  return new CommuniqueError(
    'BAD_SETTINGS',
    `${what}: cannot be written: ${reasonNotWritten(error)}`,
    { cause: error },
  );
}

/** Completes "it cannot be written: …". */
export function reasonNotWritten(error: unknown): string {
  const code = systemErrorCode(error) ?? '';
  return REASONS.get(code) ?? `the system says ${code || String(error)}`;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'there is no permission to write there'],
  ['EPERM', 'there is no permission to write there'],
  ['EROFS', 'the file system is read-only'],
  ['EISDIR', 'it is a folder; expected the name of a file'],
  ['EEXIST', 'a part of its path is a file, not a folder'],
  ['ENOTDIR', 'a part of its path is a file, not a folder'],
  ['ENOENT', 'there is no such folder, and it cannot be created'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EIO', 'the disk does not work'],
  ['EFBIG', 'the file would be too large'],
]);
