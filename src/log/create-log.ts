import { pino, type LevelWithSilent, type Logger } from 'pino';
import { originalStack } from './original-stack.js';

export type Log = Logger;

/** A log of JSON lines on standard error: standard output is for what was asked for. */
export function createLog(level: LevelWithSilent): Log {
  return pino(
    { level, base: null, serializers: { err: serializeError } },
    pino.destination({ dest: 2, sync: true }),
  );
}

function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const serialized = pino.stdSerializers.err(error);
  return { ...serialized, stack: originalStack(serialized.stack) };
}
