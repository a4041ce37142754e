import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Installs the packages of a folder of contestants, unless the versions of its package.json are there:
 * they are no part of the product, and large.
 *
 * @param {URL} folder
 */
export function installContestants(folder) {
  const cwd = fileURLToPath(folder);
  const { dependencies } = JSON.parse(readFileSync(`${cwd}package.json`, 'utf8'));
  const wanted = Object.entries(dependencies);
  if (wanted.every(([name, version]) => versionOf(`${cwd}node_modules/${name}`) === version))
    return;
  console.log('installing what Communiqué is measured against …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed');
}

/** @param {string} folder */
function versionOf(folder) {
  try {
    return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;
  } catch {
    return undefined; // not installed
  }
}
