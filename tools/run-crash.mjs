/**
 * The long forms of the tests that crash the journal, and the graph that is kept in it: `npm run test:crash`. Other
 * sizes with `-- --seeds N`, `--kills N`, `--server-kills N`, `--neo4j-kills N`, `--runs N` and `--limit N`: the runs after whose calls
 * power is lost, and in how many ways after each; `--seed N` repeats a run. Prints what was done.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    limit: { type: 'string', default: '1024' },
    runs: { type: 'string', default: '16' },
    seeds: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '500' },
    'server-kills': { type: 'string', default: '50' },
    'neo4j-kills': { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
  },
});
console.log(`seed ${values.seed}`);
const { status } = spawnSync(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...[
      'node_modules/jest/bin/jest.js',
      '--maxWorkers=1',
      // Four hours for each test: a machine that others use may take long, which is no fault.
      '--testTimeout=14400000',
      'test/journal',
      'test/persistence',
      'test/neo4j/killed-neo4j',
    ],
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      CRASH_LIMIT: values.limit,
      CRASH_RUNS: values.runs,
      CRASH_SEEDS: values.seeds,
      CRASH_KILLS: values.kills,
      CRASH_SERVER_KILLS: values['server-kills'],
      CRASH_NEO4J_KILLS: values['neo4j-kills'],
      CRASH_SEED: values.seed,
    },
  },
);
process.exitCode = status ?? 1;
