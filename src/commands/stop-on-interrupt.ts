import { EXIT_CODES } from './exit-codes.js';

/** Until it is closed, the first Ctrl+C or SIGTERM aborts a signal, and the second ends the process. */
export interface Interrupt {
  readonly signal: AbortSignal;
  readonly close: () => void;
}

/** @param onFirst Tells the user that the first one was noticed. */
export function stopOnInterrupt(onFirst: () => void): Interrupt {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(EXIT_CODES.stopped);
    controller.abort();
    onFirst();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    close: () => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
    },
  };
}
