import { spawnSync } from 'node:child_process';

/** Some suites run the built program: with a stale build they would not test these sources. */
export function refuseStaleBuild() {
  const { status, stdout } = spawnSync(process.execPath, ['tools/build.mjs', '--check'], {
    encoding: 'utf8',
  });
  if (status === 0) return;
  const stale = stdout.trim().split('\n').join(', ');
  throw new Error(`dist is not built from these sources (${stale}): run \`npm run build\``);
}
