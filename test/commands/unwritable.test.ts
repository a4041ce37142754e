import { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER, runProgram } from '../support/run-program.js';

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-'));
  writeFileSync(join(folder, 'file'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the program in a shell, where `communique` is its name. */
function runInShell(line: string): { readonly code: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', `set -o pipefail; communique() { node dist/cli.js "$@"; }; ${line}`],
    { cwd: PACKAGE_FOLDER, encoding: 'utf8' },
  );
  return { code: status, stderr };
}

describe('communique', () => {
  it.each([
    ['dump', ['dump', 'file/graph.jsonl']],
    ['export', ['export', 'graph', 'file/graph.svg', 'limit=3']],
    ['data compile', ['data', 'compile', 'seed', 'file/graph.jsonl']],
    ['schema print', ['schema', 'print', '--to', 'file']],
  ])('says in one sentence where %s cannot write, and leaves nothing', async (_name, args) => {
    const { code, stdout, stderr } = await runProgram(
      args.map((each) => each.replace(/^file/u, join(folder, 'file'))),
    );

    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(
      /^\/.*\/file\/[^:\n]+: cannot be written: a part of its path is a file, not a folder\n$/u,
    );
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it.each([
    [
      'a full disk',
      'communique dump /dev/full',
      3,
      '/dev/full: cannot be written: the disk is full\n',
    ],
    [
      'standard output on a full disk',
      'communique dump > /dev/full',
      3,
      'standard output: cannot be written: the disk is full\n',
    ],
    [
      'standard output on a full disk',
      'communique schema print > /dev/full',
      3,
      'standard output: cannot be written: the disk is full\n',
    ],
    ['somebody who stops reading', 'communique dump | head -c 100 > /dev/null', 0, ''],
    ['somebody who reads no errors', 'communique data check /nowhere 2>&- > /dev/null', 1, ''],
  ])('ends without a stack: %s (%#)', (_name, line, code, stderr) => {
    expect(runInShell(line)).toEqual({ code, stderr });
  });
});
