import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER, runProgram } from '../support/run-program.js';

/** The parts of a checkout that the program is built from. */
const SOURCES = ['package.json', 'package-lock.json', 'tsconfig.json', 'tools', 'src', 'schema'];

describe('A build of the program alone', () => {
  it('works and has the bundled data where nothing was built before', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'communique-build-'));
    for (const name of [...SOURCES, 'seed']) {
      await cp(join(PACKAGE_FOLDER, name), join(folder, name), { recursive: true });
    }
    await symlink(join(PACKAGE_FOLDER, 'node_modules'), join(folder, 'node_modules'));

    const built = spawnSync(process.execPath, ['tools/build.mjs', '--program'], {
      cwd: folder,
      encoding: 'utf8',
    });

    expect([built.status, built.stderr.match(/^built \w+/gmu)?.sort()]).toEqual([
      0,
      ['built graphiql', 'built program', 'built seed'],
    ]);
    expect(await runProgram(['dump'], { cli: join(folder, 'dist/cli.js'), folder })).toMatchObject({
      code: 0,
      stdout: await readFile(join(PACKAGE_FOLDER, 'dist/seed.jsonl'), 'utf8'),
    });
    await rm(folder, { recursive: true });
  }, 120_000);
});
