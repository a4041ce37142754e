/** Shows how far a task has come. */
export interface Progress {
  readonly update: (done: number) => void;
  /** To be called before anything else is printed. */
  readonly end: () => void;
}

/** What is needed of a standard stream. */
type Output = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean | undefined };

/** The least time between two lines, in milliseconds. */
const PACE = { terminal: 100, elsewhere: 5000 };

export interface ProgressOptions {
  readonly total?: number;
  readonly output?: Output;
  /** Prints a line where the output is no terminal; by default, to the output. */
  readonly printLine?: (line: string) => void;
}

/**
 * On a terminal, shows one line that is overwritten (`loading: 5000 of 8663 records`); elsewhere,
 * prints a line every five seconds. A task that ends before the first line is due prints nothing.
 */
export function openProgress(what: string, options: ProgressOptions = {}): Progress {
  const { total, output = process.stderr } = options;
  const { printLine = (line) => output.write(`${line}\n`) } = options;
  const isTerminal = output.isTTY === true;
  const pace = isTerminal ? PACE.terminal : PACE.elsewhere;
  const ofTotal = total === undefined ? '' : ` of ${total}`;
  let last = performance.now();
  let isShown = false;
  return {
    update(done) {
      const now = performance.now();
      if (now - last < pace) return;
      last = now;
      const line = `${what}: ${done}${ofTotal} records`;
      if (isTerminal) output.write(`\r\u001b[K${line}`);
      else printLine(line);
      isShown = true;
    },
    end() {
      if (isShown && isTerminal) output.write('\r\u001b[K');
      isShown = false;
    },
  };
}
