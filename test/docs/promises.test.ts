import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../support/read-document.js';
import { PACKAGE_FOLDER } from '../support/run-program.js';

const text = readDocument('docs/promises.md');

/** The tests that the page names. */
const NAMED = [...text.matchAll(/^- `(test\/[^`]+)`: (.+)$/gmu)].map(
  ([, file = '', title = '']) => [file, title] as const,
);

it.each(NAMED)('%s has the test "%s"', (file, title) => {
  const path = join(PACKAGE_FOLDER, file);

  expect(existsSync(path) ? readFileSync(path, 'utf8') : 'no such file').toContain(`it('${title}'`);
});

it('each promise names a test', () => {
  const promises =
    text
      .split('## What is not promised')[0]
      ?.split(/^(?=\*\*)/mu)
      .slice(1) ?? [];

  expect(promises.filter((promise) => !/^- `test\//mu.test(promise))).toEqual([]);
  expect(promises.length).toBeGreaterThan(10);
});
