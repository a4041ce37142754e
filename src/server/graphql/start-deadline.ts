import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { CommuniqueError } from '../../kernel/errors.js';
import { RequestFault } from './request-fault.js';

interface Deadline {
  /** Aborted when the time is over or the client has gone. */
  readonly signal: AbortSignal;
  /** Rejects with a RequestFault 503 when the time is over; never resolves. */
  readonly passed: Promise<never>;
  clear(): void;
}

/** Gives an answer its time, in milliseconds, and ends it early when nobody waits any more. */
export function startDeadline(response: ServerResponse, time: number): Deadline {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // each root field of the request listens
  const message = `The answer took longer than ${time} ms. Ask for less at a time.`;
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new RequestFault(503, message, 'TIMEOUT'));
      controller.abort(new CommuniqueError('TIMEOUT', message));
    }, time);
  });
  response.once('close', () => {
    clearTimeout(timer);
    if (response.writableFinished) return;
    // One of ours, so that it is not logged as something that nobody foresaw.
    controller.abort(new CommuniqueError('TIMEOUT', 'Nobody waits for the answer any more.'));
  });
  return {
    signal: controller.signal,
    passed,
    clear: () => {
      clearTimeout(timer);
    },
  };
}
