/** What the tests import from Jest, for plain Node: see run-suites.mjs. */
import { ModernFakeTimers } from '@jest/fake-timers';
import { expect as expectation } from 'expect';
import * as circus from 'jest-circus';
import { ModuleMocker } from 'jest-mock';

export const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
export const expect = expectation;

const mocker = new ModuleMocker(globalThis);
let timers;

export const jest = {
  fn: (implementation) => mocker.fn(implementation),
  spyOn: (object, name, access) => mocker.spyOn(object, name, access),
  restoreAllMocks: () => mocker.restoreAllMocks(),
  // The time of a test is limited from outside: see suite-process.mjs.
  setTimeout: () => jest,
  useFakeTimers(options) {
    const config = { rootDir: process.cwd(), fakeTimers: {} };
    timers ??= new ModernFakeTimers({ config, global: globalThis });
    timers.useFakeTimers(options);
    return jest;
  },
  advanceTimersByTime: (milliseconds) => timers.advanceTimersByTime(milliseconds),
  advanceTimersByTimeAsync: (milliseconds) => timers.advanceTimersByTimeAsync(milliseconds),
  useRealTimers() {
    timers?.useRealTimers();
    return jest;
  },
};
