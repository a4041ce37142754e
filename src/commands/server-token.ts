import { readFileSync } from 'node:fs';
import { CommuniqueError } from '../kernel/errors.js';
import { systemErrorCode } from '../kernel/system-error-code.js';

/**
 * The token for a server: that of a file, or else of `WRITE_TOKEN`, which may have a second one while one replaces
 * the other.
 *
 * @throws CommuniqueError `BAD_USER_INPUT` if the file has none. No message shows a token.
 */
export function serverToken(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (file === undefined) return environment['WRITE_TOKEN']?.split(',')[0]?.trim();
  const token = readToken(file);
  if (/^[\x21-\x7e]+$/u.test(token)) return token;
  throw new CommuniqueError(
    'BAD_USER_INPUT',
    `--token-file ${file}: expected a token and nothing else, on one line`,
  );
}

function readToken(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const code = systemErrorCode(error) ?? String(error);
    throw new CommuniqueError(
      'BAD_USER_INPUT',
      `--token-file ${file}: the file of the token cannot be read (${code})`,
    );
  }
}
