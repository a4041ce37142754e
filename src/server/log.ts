import { pino, type LevelWithSilent, type Logger } from 'pino';

export type Log = Logger;

/** A log of JSON lines on standard error: standard output is for what was asked for. */
export function createLog(level: LevelWithSilent): Log {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }));
}
