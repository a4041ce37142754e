import { CommuniqueError } from '../../../kernel/errors.js';

interface WaitOptions {
  readonly signal: AbortSignal | undefined;
  readonly milliseconds: number;
}

/** The maximum delay of a timer in Node.js. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Waits until the texts are indexed. Indexing goes on even if the wait is given up.
 *
 * @throws CommuniqueError `TIMEOUT` after `milliseconds`, or the reason of the signal.
 */
export async function waitForIndex(
  indexing: Promise<void>,
  { signal, milliseconds }: WaitOptions,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let leave = (): void => undefined;
  const gone = new Promise<never>((_, reject) => {
    leave = () => {
      reject(signal?.reason as Error);
    };
    timer = setTimeout(
      () => {
        const message = 'the texts are still being indexed; ask again in a while';
        reject(new CommuniqueError('TIMEOUT', message));
      },
      Math.min(milliseconds, LONGEST_TIMER),
    );
  });
  if (signal?.aborted === true) leave();
  signal?.addEventListener('abort', leave);
  try {
    await Promise.race([indexing, gone]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
}
