/** How the program ends. Documented in docs/configuration.md; scripts rely on it. */
export const EXIT_CODES = {
  ok: 0,
  /** The data was read and has problems. */
  problemsInData: 1,
  /** A flag, an argument or a setting is wrong. */
  usage: 2,
  /** It could not do it: the port is taken, the data cannot be read, the disk is full, and the like. */
  cannotStart: 3,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
