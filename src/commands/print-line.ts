/** Prints what was asked for. The text is plain: no colours, whatever the terminal. */
export function printLine(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints what went wrong. */
export function printFault(text: string): void {
  process.stderr.write(`${text}\n`);
}
