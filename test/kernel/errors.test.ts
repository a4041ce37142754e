import { assertNever, CommuniqueError } from '../../src/kernel/errors.js';

describe('a case that cannot be', () => {
  it('is an error of ours, which no client is shown', () => {
    let thrown: unknown;
    try {
      assertNever('a new kind' as never);
    } catch (error) {
      thrown = error;
    }

    expect(thrown).toMatchObject({
      code: 'INTERNAL',
      message: 'unhandled case: "a new kind"',
      isShown: false,
      httpStatus: 500,
    });
  });
});

describe('an error that a client can mend', () => {
  it('is shown as it is, with the status of a bad request', () => {
    expect(new CommuniqueError('BAD_FILTER', 'expected a value')).toMatchObject({
      message: 'expected a value',
      isShown: true,
      httpStatus: 400,
    });
  });
});
