// Everything that is measured in memory, one after another: `npm run bench`, or `npm run bench -- paths`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES = {
  embedded: 'questions against walks written by hand',
  planning: 'planning, and with a schema ten times as large',
  search: 'search by words',
  paths: 'shortest paths',
  neighborhoods: 'what is near',
  exports: 'files of a whole graph',
  start: 'from the start of the process to the first answers',
  scale: 'a million nodes in memory',
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
  console.log(`\n${name}: ${BENCHES[name]}`);
  const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
