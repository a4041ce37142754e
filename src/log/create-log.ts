import { pino, type LevelWithSilent, type Logger } from 'pino';
import { originalStack } from './original-stack.js';

export type Log = Logger;

/** A log of JSON lines on standard error: standard output is for results. */
export function createLog(level: LevelWithSilent): Log {
  return pino(
    { level, base: null, serializers: { err: serializeError } },
    pino.destination({ dest: 2, sync: true }),
  );
}

/** Anything may be thrown, even an error whose properties throw when they are read; each is logged. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  try {
    const serialized = pino.stdSerializers.err(error);
    const stack: unknown = serialized.stack; // anyone may have set it to anything
    return typeof stack === 'string' ? { ...serialized, stack: originalStack(stack) } : serialized;
  } catch (failure) {
    return { message: 'an error that cannot be printed', failure: String(failure) };
  }
}
