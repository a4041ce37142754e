import { jest } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { PACKAGE_FOLDER } from '../support/run-program.js';

jest.setTimeout(120_000);

const MODULES = join(PACKAGE_FOLDER, 'node_modules');

/** The dependencies of our package, and the types of Node: what is there after an installation. */
function installedPackages(): readonly string[] {
  const listed = execFileSync(
    'npm',
    ['ls', '--omit=dev', '--all', '--parseable', '--workspaces=false'],
    {
      cwd: PACKAGE_FOLDER,
      encoding: 'utf8',
    },
  );
  const names = listed
    .split('\n')
    .map((path) => relative(MODULES, path))
    .filter((name) => !name.startsWith('..') && name !== '' && !name.includes('node_modules'));
  return [...new Set([...names, '@types/node', 'undici-types'])];
}

describe('the types of the package', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'communique-'));
    const modules = join(folder, 'node_modules');
    for (const name of installedPackages()) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(MODULES, name), join(modules, name), 'dir');
    }
    cpSync(join(PACKAGE_FOLDER, 'package.json'), join(modules, 'communique/package.json'));
    cpSync(join(PACKAGE_FOLDER, 'dist'), join(modules, 'communique/dist'), {
      recursive: true,
      filter: (path) => !/[.](?:js|map|css|ttf|jsonl)$/u.test(path),
    });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(folder, 'use.ts'),
      `import * as communique from 'communique';
import { loadModel, openGraph, openStore, startServer, type RunningServer } from 'communique';

export const names: readonly string[] = Object.keys(communique);
export async function open(): Promise<unknown> {
  const model = await loadModel();
  const store = await openStore(model, { readTimeout: 1000 });
  return openGraph({ model, store, settings: { explain: false, cacheSize: 0 } }).schema;
}
export const start: (...given: Parameters<typeof startServer>) => Promise<RunningServer> = startServer;
`,
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('are complete for a strict program that checks the types of its libraries', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        join(MODULES, 'typescript/bin/tsc'),
        ...['--noEmit', '--strict', '--skipLibCheck', 'false', '--preserveSymlinks'],
        ...['--module', 'nodenext', '--target', 'es2023', '--types', 'node', 'use.ts'],
      ],
      { cwd: folder, encoding: 'utf8' },
    );

    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});
