/** Rewrites the answers in README.md and docs/*.md: the tests do it when UPDATE_DOCS is 1. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    ...['answers', 'model'].map((name) => `test/docs/${name}.test.ts`),
  ],
  { stdio: 'inherit', env: { ...process.env, UPDATE_DOCS: '1' } },
);
process.exitCode = status ?? 1;
