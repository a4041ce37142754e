// All that is measured, by one command: `npm run bench`, or `npm run bench -- paths`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHES = {
  server: {
    file: 'side-by-side/run.mjs',
    about: 'the server beside other GraphQL servers, over HTTP',
  },
  embedded: { about: 'questions against walks written by hand' },
  planning: { about: 'planning, and with a schema ten times as large' },
  search: { about: 'search by words' },
  paths: { about: 'shortest paths' },
  neighborhoods: { about: 'what is near' },
  exports: { about: 'files of a whole graph' },
  start: { about: 'from the start of the process to the first answers' },
  scale: { about: 'a million nodes in memory', byNameOnly: true },
  charts: {
    file: 'charts/run.mjs',
    about: 'makes docs/performance.md of figures, with --take of the last run',
    byNameOnly: true,
  },
  neo4j: { file: 'neo4j/run.mjs', about: 'on Neo4j, beside other servers', byNameOnly: true },
};
const HELP = `npm run bench -- [name …] [options]

${Object.entries(BENCHES)
  .map(
    ([name, { about, byNameOnly }]) =>
      `  ${name.padEnd(14)} ${about}${byNameOnly ? ' (only by its name)' : ''}`,
  )
  .join('\n')}

Options go on to the benches of servers; each tells its own: npm run bench -- server --help
  --quick        shorter rounds, and fewer`;

const words = process.argv.slice(2);
const names = words.slice(0, words.findIndex((word) => word.startsWith('-')) >>> 0);
const options = words.slice(names.length);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
if (names.length === 0 && options.includes('--help')) console.log(HELP);
else for (const name of names.length > 0 ? names : all()) run(name);

function all() {
  return Object.keys(BENCHES).filter((name) => !BENCHES[name].byNameOnly);
}

function run(name) {
  const { file = `${name}.mjs`, about } = BENCHES[name];
  console.log(`\n${name}: ${about}`);
  const program = fileURLToPath(new URL(file, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', program, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
