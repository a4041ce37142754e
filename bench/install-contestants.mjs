import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Installs the packages of a folder of the benches, which are no part of the product, once. */
export function installContestants(folder) {
  const cwd = fileURLToPath(folder);
  if (existsSync(`${cwd}node_modules`)) return;
  console.log('installing what Communiqué is measured against …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed');
}
