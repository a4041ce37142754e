import { availableParallelism } from 'node:os';
import { createDefaultEsmPreset } from 'ts-jest';

/** Run by `node --experimental-vm-modules` (see package.json): the sources are ES modules. */
export default {
  ...createDefaultEsmPreset({ tsconfig: 'tsconfig.check.json' }),
  testEnvironment: 'node',
  // One more than there are cores: a suite that waits for the Neo4j of the run needs none.
  maxWorkers: availableParallelism() + 1,
  // A suite may wait for the Neo4j of the run, which others use before it.
  testTimeout: 15 * 60_000,
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/neo4j/global-teardown.mjs',
  // Now and then a socket of a test stays open after a whole run; a run must end all the same.
  forceExit: true,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  coverageDirectory: 'coverage',
  collectCoverageFrom: ['src/**/*.ts', '!src/graphiql/**'],
};
