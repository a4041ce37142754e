import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from './run-program.js';

/**
 * Packs the package and installs it into a folder as `npm install` would, but without a registry: its
 * dependencies are those of this checkout.
 */
export function installPackage(folder: string): void {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const file = execFileSync('npm', pack, { cwd: PACKAGE_FOLDER, encoding: 'utf8' }).trim();
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'communique'), { recursive: true });
  mkdirSync(join(modules, '.bin'));
  const unpack = ['-xzf', file, '-C', 'node_modules/communique', '--strip-components', '1'];
  execFileSync('tar', unpack, { cwd: folder });
  symlinkSync('../communique/dist/cli.js', join(modules, '.bin/communique'));
  symlinkSync(join(PACKAGE_FOLDER, 'node_modules'), join(modules, 'communique/node_modules'));
  symlinkSync(join(PACKAGE_FOLDER, 'node_modules/graphql'), join(modules, 'graphql'));
}
