/** How the program ends. Documented in docs/configuration.md; scripts rely on it. */
export const EXIT_CODES = {
  ok: 0,
  /** The data has problems, or cannot be read. */
  problemsInData: 1,
  /** A flag, an argument or a setting is wrong. */
  usage: 2,
  /** The command could not start or finish: the port is taken, the schema is invalid, the disk is full. */
  cannotStart: 3,
  /** Ctrl+C or SIGTERM ended it before it was done, as shells count it. */
  stopped: 130,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
