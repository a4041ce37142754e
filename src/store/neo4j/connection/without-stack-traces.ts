/**
 * Calls a function, and returns its result; errors that are made meanwhile have no stack trace.
 *
 * The driver makes one for each statement, in case it fails: a tenth of the processor time of a short read here, and
 * its frames are those of the driver. The error itself, and what has caused it, are the same without.
 */
export function withoutStackTraces<Result>(call: () => Result): Result {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
