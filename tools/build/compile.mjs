import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { filesUnder } from './when-stale.mjs';

/** The output of other steps. */
const BUNDLES = /^dist\/(?:graphiql|program)\//u;

/** Compiles src/ to dist/, and removes the output of sources that no longer exist. */
export async function compile() {
  const compiler = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], {
    stdio: 'inherit',
  });
  const [status] = await once(compiler, 'exit');
  if (status !== 0) {
    console.error('The TypeScript sources do not compile: see the errors above.');
    process.exit(1);
  }
  removeOrphans();
}

function removeOrphans() {
  for (const file of filesUnder('dist')) {
    const source = file.replace(/^dist/u, 'src').replace(/(?:[.]d)?[.](?:js|ts)$/u, '.ts');
    const compiled = /[.](?:js|d[.]ts)$/u.test(file) && !BUNDLES.test(file);
    if (compiled && !existsSync(source)) rmSync(file);
  }
}
