import { systemErrorCode } from './system-error-code.js';

interface Reason {
  /** What was found. */
  readonly came: string;
  readonly advice: string;
}

const NO_PERMISSION: Reason = {
  came: 'there is no permission',
  advice: 'give it to the user that runs this program, or name another',
};

const REASONS: ReadonlyMap<string, Reason> = new Map([
  ['EACCES', NO_PERMISSION],
  ['EPERM', NO_PERMISSION],
  ['ENOENT', { came: 'there is none of that name', advice: 'check the name' }],
  ['ENOTDIR', { came: 'it, or a part of its path, is no folder', advice: 'check the name' }],
  ['EISDIR', { came: 'it is a folder', advice: 'name a file, or move the folder away' }],
  ['ELOOP', { came: 'its links lead in a circle', advice: 'mend the links' }],
  ['EMFILE', { came: 'too many files are open', advice: 'raise the limit (ulimit -n)' }],
  ['EROFS', { came: 'the file system is read-only', advice: 'name another folder' }],
  ['ENOSPC', { came: 'the disk is full', advice: 'make room, and try again' }],
  ['EIO', { came: 'the disk does not work', advice: 'mend it, or restore a backup elsewhere' }],
]);

/**
 * Says of an error of the file system what was expected, where, and what to do; `undefined` if it is of another kind.
 *
 * @param file What could not be used, if the error does not tell it.
 */
export function explainSystemError(error: unknown, file?: string): string | undefined {
  const reason = REASONS.get(systemErrorCode(error) ?? '');
  const found = error instanceof Error && 'path' in error ? String(error.path) : file;
  if (reason === undefined || found === undefined) return undefined;
  return `${found}: expected a file or folder that can be used, and ${reason.came}: ${reason.advice}.`;
}
