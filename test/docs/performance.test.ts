import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PACKAGE_FOLDER } from '../support/run-program.js';

const run = promisify(execFile);

describe('docs/performance.md', () => {
  it('has the tables and charts that follow from its figures', async () => {
    const made = run(process.execPath, ['bench/charts/run.mjs', '--check'], {
      cwd: PACKAGE_FOLDER,
    });

    await expect(made).resolves.toMatchObject({ stderr: '' });
  });
});
