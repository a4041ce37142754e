// Runs all benches, `npm run bench`, or those that are named, `npm run bench -- paths`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BENCHES } from './benches.mjs';
import { checkBenches } from './check-benches.mjs';

const NAMES = Object.keys(BENCHES);
const HELP = `npm run bench -- [name …] [options]

${NAMES.map((name) => {
  const { about, byNameOnly } = BENCHES[name];
  return `  ${name.padEnd(14)} ${about}${byNameOnly ? ' (only by its name)' : ''}`;
}).join('\n')}

  --quick          rough figures of servers: shorter rounds, and fewer
  --check          only checks that every bench works, on the smallest worlds and without figures
  --report FILE    with --check: a file for the counts, in the form of Jest's reports

Other options are passed to the bench; server and neo4j have some of their own: npm run bench -- server --help`;

const words = process.argv.slice(2);
const named = words.slice(0, words.findIndex((word) => word.startsWith('-')) >>> 0);
const options = words.slice(named.length);
const report = takeOption('--report');
const unknown = named.filter((name) => BENCHES[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}; there are ${NAMES.join(', ')}.`);
  process.exitCode = 2;
} else if (named.length === 0 && options.includes('--help')) {
  console.log(HELP);
} else if (options.includes('--check')) {
  checkBenches(named.length > 0 ? named : NAMES, options, report);
} else {
  const wanted = named.length > 0 ? named : NAMES.filter((name) => !BENCHES[name].byNameOnly);
  for (const name of wanted) measure(name);
}

/**
 * Removes an option, and returns its value.
 *
 * @param {string} name
 */
function takeOption(name) {
  const at = options.indexOf(name);
  return at === -1 ? undefined : options.splice(at, 2)[1];
}

/** @param {string} name */
function measure(name) {
  const { file, about } = BENCHES[name];
  console.log(`\n${name}: ${about}`);
  const program = fileURLToPath(new URL(file, import.meta.url));
  const { status } = spawnSync(process.execPath, ['--expose-gc', program, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
