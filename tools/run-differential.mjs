/**
 * Compares the stores with an oracle on random graphs, for a given time:
 * `npm run test:differential -- --minutes 30`, with `--seed N` to repeat a run.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
console.log(`seed ${values.seed}`);
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'test/store/differential.test.ts'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      DIFFERENTIAL_MINUTES: values.minutes,
      DIFFERENTIAL_RUNS: '1000000',
      DIFFERENTIAL_SEED: values.seed,
    },
  },
);
process.exitCode = status ?? 1;
