import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('append-for-ever.mjs', import.meta.url));

/** A process that appends to a journal, and prints what is acknowledged. */
export interface Appender {
  readonly pid: number;
  /** Resolves when so many were acknowledged. */
  waitForLines(count: number): Promise<void>;
  /** Kills it. Resolves to all that it printed: positions with their transactions. */
  kill(): Promise<readonly (readonly [number, string])[]>;
}

const running = new Set<ChildProcess>();

export function killAppenders(): void {
  for (const child of running) child.kill('SIGKILL');
}

export function startAppender(folder: string, round: number): Appender {
  const child = spawn(process.execPath, [PROGRAM, folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const closed = once(child, 'close').then(() => running.delete(child));
  let printed = '';
  let lines = 0;
  child.stdout.setEncoding('latin1').on('data', (text: string) => {
    printed += text;
    lines += text.split('\n').length - 1;
  });
  return { pid: child.pid ?? 0, waitForLines, kill };

  async function waitForLines(count: number): Promise<void> {
    while (lines < count) {
      const isOver = await Promise.race([
        once(child.stdout, 'data').then(() => false),
        closed.then(() => true),
      ]);
      if (isOver && lines < count) throw new Error(`ended by itself after ${lines} lines`);
    }
  }

  async function kill(): Promise<readonly (readonly [number, string])[]> {
    child.kill('SIGKILL');
    await closed;
    // A line that was being written when it was killed has no end.
    const whole = printed
      .slice(0, printed.lastIndexOf('\n') + 1)
      .split('\n')
      .slice(0, -1);
    return whole.map((line) => {
      const space = line.indexOf(' ');
      return [Number(line.slice(0, space)), line.slice(space + 1)] as const;
    });
  }
}
