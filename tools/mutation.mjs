/**
 * Changes the code of one folder of src, a small change at a time, and runs the tests that reach it:
 * `npm run test:mutation -- plan`, with
 *
 *   --sample 400    that many mutants, drawn by the seed, instead of all
 *   --seed N        the seed of the sample (it is printed, so that a run can be repeated)
 *   --only TEXT     only mutants whose `file:line` contains the text
 *   --workers N     how many mutants are tried at the same time (default: half of the cores)
 *
 * The mutants and the switches between them are StrykerJS's; the tests run in plain Node, a fresh
 * process for each mutant, without those that need Neo4j or run the built program.
 */
import { availableParallelism } from 'node:os';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSandbox } from './mutation/build-sandbox.mjs';
import { measureTests } from './mutation/measure-tests.mjs';
import { printSummary, writeReport } from './mutation/report.mjs';
import { drawSample } from './mutation/sample.mjs';
import { tryMutants } from './mutation/try-mutants.mjs';

chdir(fileURLToPath(new URL('..', import.meta.url)));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1814' },
    only: { type: 'string' },
    workers: { type: 'string', default: String(Math.ceil(availableParallelism() / 2)) },
  },
});
const folder = positionals[0];
if (folder === undefined || positionals.length > 1) {
  throw new Error(
    'expected one folder of src, such as `npm run test:mutation -- plan --sample 400`',
  );
}

const workers = Number(values.workers);
const started = performance.now();
const { sandbox, mutants, sources } = await buildSandbox(folder);
const chosen = drawSample(
  mutants.filter((mutant) => values.only === undefined || positionOf(mutant).includes(values.only)),
  values.sample === undefined ? mutants.length : Number(values.sample),
  Number(values.seed),
);
say(`${mutants.length} mutants in src/${folder}; ${chosen.length} are tried, seed ${values.seed}`);
const suites = await measureTests(sandbox, workers);
const tests = suites.reduce((sum, { times }) => sum + times.size, 0);
say(`${tests} tests in ${suites.length} files reach it`);
const results = await tryMutants({ sandbox, mutants: chosen, suites, workers, say });
writeReport(`coverage/mutation/${folder.replaceAll('/', '-')}.json`, results, sources);
printSummary(results);
say(`${((performance.now() - started) / 1000).toFixed(0)} s in all`);

function positionOf({ fileName, location }) {
  return `${fileName}:${location.start.line}`;
}

function say(text) {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`[${seconds.padStart(4)} s] ${text}`);
}
