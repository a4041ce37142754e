import { spawnSync } from 'node:child_process';

/** Compiles seed/ to the file that the server loads, with the program itself. */
export function compileSeed() {
  const { status } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'data', 'compile', 'seed', 'dist/seed.jsonl'],
    { stdio: 'inherit' },
  );
  if (status !== 0) {
    console.error('The bundled data has problems: see above. `npm run data:check` lists them too.');
    process.exit(1);
  }
}
