import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from '../support/run-program.js';

const STEP = `
  import { whenStale } from './tools/build/when-stale.mjs';
  const [, how] = process.argv;
  await whenStale({
    name: 'step',
    inputs: ['input.txt'],
    outputs: ['input.txt'],
    make: () => {
      console.log('made');
      if (how === 'fail') process.exit(1);
    },
  });
`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-build-'));
  for (const name of ['tools/build', 'tools/build.mjs', 'test/support/refuse-stale-build.mjs']) {
    await cp(join(PACKAGE_FOLDER, name), join(folder, name), { recursive: true });
  }
  await symlink(join(PACKAGE_FOLDER, 'node_modules'), join(folder, 'node_modules'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('a build', () => {
  it('that is stale lets no test run', () => {
    const { status, stderr } = run(
      "(await import('./test/support/refuse-stale-build.mjs')).refuseStaleBuild()",
    );
    expect({ status, sentence: /^Error: (.*)$/m.exec(stderr)?.[1] }).toEqual({
      status: 1,
      sentence:
        'dist is not built from these sources (program, graphiql, library, seed): run `npm run build`',
    });
  });

  it('of unchanged sources is made once', async () => {
    await writeFile(join(folder, 'input.txt'), 'one');
    expect([run(STEP).stdout, run(STEP).stdout]).toEqual(['made\n', '']);
  });

  it('that failed is repeated, even with the sources of the build before it', async () => {
    await writeFile(join(folder, 'input.txt'), 'one');
    run(STEP);
    await writeFile(join(folder, 'input.txt'), 'two');
    run(STEP, 'fail');
    await writeFile(join(folder, 'input.txt'), 'one');
    expect(run(STEP).stdout).toBe('made\n');
  });
});

function run(script: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['--input-type=module', '--eval', script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}
