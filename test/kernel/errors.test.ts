import { assertNever, CommuniqueError } from '../../src/kernel/errors.js';

describe('assertNever', () => {
  it('throws an internal error, which is masked', () => {
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

describe('an error that a client can correct', () => {
  it('shows its message, with the status of a bad request', () => {
    expect(new CommuniqueError('BAD_FILTER', 'expected a value')).toMatchObject({
      message: 'expected a value',
      isShown: true,
      httpStatus: 400,
    });
  });
});
