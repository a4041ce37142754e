import type { Log } from '../log/create-log.js';

/** The exit codes of a program that a signal ended, as shells count them. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Waits for SIGTERM or SIGINT, then stops gracefully; a second signal exits at once.
 *
 * Resolves when everything is stopped.
 */
export function stopOnSignal(stop: () => Promise<void>, log: Log): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (stopping) process.exit(EXIT_CODES[signal]);
        stopping = true;
        log.info({ signal }, 'stopping');
        stop().then(resolve, reject);
      });
    }
  });
}
