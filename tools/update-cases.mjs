/**
 * Rewrites the expected files of test/cases: `npm run cases:update`, or for those whose names contain
 * one of these, `npm run cases:update -- filter-dates page-`. Both stores are asked; where they differ
 * nothing is written. test/update-cases.ts does it, run by Jest.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    ...['node_modules/jest/bin/jest.js', '--testMatch', '<rootDir>/test/update-cases.ts'],
  ],
  { stdio: 'inherit', env: { ...process.env, CASES: JSON.stringify(process.argv.slice(2)) } },
);
process.exitCode = status ?? 1;
