import { createDefaultEsmPreset } from 'ts-jest';

/** Run by `node --experimental-vm-modules` (see package.json): the sources are ES modules. */
export default {
  ...createDefaultEsmPreset({ tsconfig: 'tsconfig.check.json' }),
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  coverageDirectory: 'coverage',
  collectCoverageFrom: ['src/**/*.ts', '!src/graphiql/**'],
};
