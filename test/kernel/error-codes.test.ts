import { readdir, readFile } from 'node:fs/promises';
import type { ErrorCode } from '../../src/kernel/errors.js';

/** All codes: the compiler refuses this list where one is missing. */
const CODES: Readonly<Record<ErrorCode, true>> = {
  BAD_USER_INPUT: true,
  BAD_FILTER: true,
  BAD_CURSOR: true,
  NOT_FOUND: true,
  QUERY_TOO_COMPLEX: true,
  TIMEOUT: true,
  STORE_UNAVAILABLE: true,
  INVALID_SCHEMA: true,
  INVALID_RECORDS: true,
  BAD_SETTINGS: true,
  UNFIT_VALUE: true,
  INTERNAL: true,
};

it('expects every error code in some test', async () => {
  const folder = new URL('../', import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith('.test.ts') && !file.endsWith('error-codes.test.ts'),
  );
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const isExpected = (code: string) =>
    texts.some((text) => new RegExp(`\\b${code}\\b`, 'u').test(text));

  expect(Object.keys(CODES).filter((code) => !isExpected(code))).toEqual([]);
});
