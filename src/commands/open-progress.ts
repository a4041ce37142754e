/** Tells how far something has come. */
export interface Progress {
  readonly update: (done: number) => void;
  /** To be called before anything else is printed. */
  readonly end: () => void;
}

/** What is needed of a standard stream. */
type Output = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean | undefined };

/** The least time from one line to the next, in milliseconds: on a terminal, and elsewhere. */
const PACE = { terminal: 100, elsewhere: 5000 };

export interface ProgressOptions {
  readonly total?: number;
  readonly output?: Output;
  /** Where lines go that are not for a terminal; where it is not given, to the output too. */
  readonly tell?: (line: string) => void;
}

/**
 * Shows on a terminal one line that is written anew (`loading: 5000 of 8663 records`), and elsewhere
 * a line every five seconds. Nothing is printed of what is done within the first of these times.
 */
export function openProgress(what: string, options: ProgressOptions = {}): Progress {
  const { total, output = process.stderr, tell = (line) => output.write(`${line}\n`) } = options;
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
      else tell(line);
      isShown = true;
    },
    end() {
      if (isShown && isTerminal) output.write('\r\u001b[K');
      isShown = false;
    },
  };
}
