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

/** How long nothing may happen until the seconds are shown, in milliseconds. */
const LONG = 1000;

export interface ProgressOptions {
  readonly total?: number;
  /** Whether a step may take long: then there is a line from the beginning on a terminal, and it tells the seconds. */
  readonly waits?: boolean;
  readonly output?: Output;
  /** Prints a line where the output is no terminal; by default, to the output. */
  readonly printLine?: (line: string) => void;
}

/**
 * On a terminal, shows one line that is overwritten (`loading: 5000 of 8663 records`); elsewhere,
 * prints a line every five seconds. A task that ends before the first line is due prints nothing.
 */
export function openProgress(what: string, options: ProgressOptions = {}): Progress {
  const { total, waits = false, output = process.stderr } = options;
  const { printLine = (line) => output.write(`${line}\n`) } = options;
  const isTerminal = output.isTTY === true;
  const pace = isTerminal ? PACE.terminal : PACE.elsewhere;
  const ofTotal = total === undefined ? '' : ` of ${total}`;
  let last = performance.now();
  let latest = { done: 0, at: last };
  let isShown = false;
  const show = (now: number): void => {
    const seconds = Math.floor((now - latest.at) / LONG);
    const waited = seconds === 0 ? '' : ` (${seconds} s)`;
    const line = `${what}: ${latest.done}${ofTotal} records${waited}`;
    last = now;
    if (isTerminal) output.write(`\r\u001b[K${line}`);
    else printLine(line);
    isShown = true;
  };
  if (waits && isTerminal) show(last);
  const timer = waits
    ? setInterval(
        () => {
          show(performance.now());
        },
        Math.max(pace, LONG),
      ).unref()
    : undefined;
  return {
    update(done) {
      const now = performance.now();
      latest = { done, at: now };
      if (now - last >= pace) show(now);
    },
    end() {
      clearInterval(timer);
      if (isShown && isTerminal) output.write('\r\u001b[K');
      isShown = false;
    },
  };
}
