/** Rewrites the expected files of test/cases: the tests do it when UPDATE_CASES is 1. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', 'test/cases.test.ts'],
  { stdio: 'inherit', env: { ...process.env, UPDATE_CASES: '1' } },
);
process.exitCode = status ?? 1;
