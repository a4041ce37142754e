import { withoutStackTraces } from '../../../src/store/neo4j/connection/without-stack-traces.js';

const hasFrames = (error: Error): boolean => /\n\s+at /u.test(error.stack ?? '');

it('makes errors without stack traces while a function is called, and with them afterwards', () => {
  const inside = withoutStackTraces(() => new Error('inside'));
  expect([hasFrames(inside), hasFrames(new Error('afterwards'))]).toEqual([false, true]);
});

it('makes stack traces again after a function has thrown', () => {
  expect(() =>
    withoutStackTraces(() => {
      throw new Error('inside');
    }),
  ).toThrow('inside');
  expect(hasFrames(new Error('afterwards'))).toBe(true);
});
