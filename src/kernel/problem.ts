/** What is wrong with a file written by hand, with its location. */
export interface Problem {
  /** What was expected, what came, and what to do. */
  readonly message: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Prints problems one a line, `file:line: message`, in the order given. */
export function printProblems(problems: readonly Problem[]): string {
  return problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n');
}
