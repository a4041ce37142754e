import { jest } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER, runProgram } from '../support/run-program.js';

jest.setTimeout(30_000);

/** All files of a folder by path, with their texts. */
function readFolder(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.\w+$/u.test(path),
  );
  return new Map(files.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

describe('schema/generated', () => {
  it('is what `npm run schema:print` writes for the model', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'communique-'));

    const { code } = await runProgram(['schema', 'print', '--to', folder]);
    const written = readFolder(folder);
    rmSync(folder, { recursive: true });

    expect(code).toBe(0);
    expect([...written.keys()]).toContain('api.graphql');
    const committed = readFolder(join(PACKAGE_FOLDER, 'schema/generated'));
    expect([...committed.keys()]).toEqual([...written.keys()]);
    // Compared one by one: Jest takes long to print a difference in a text of this size.
    for (const [path, text] of written) {
      expect([path, committed.get(path) === text]).toEqual([path, true]);
    }
  });
});
