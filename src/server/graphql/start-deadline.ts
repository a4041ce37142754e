import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { CommuniqueError } from '../../kernel/errors.js';

interface Deadline {
  /** Aborted when the time is over or the client has gone. */
  readonly signal: AbortSignal;
  /** To be called when the response has been handed over, or given up. */
  end(): void;
}

/**
 * Controllers that were not needed: making one costs as much as a small answer. What still listens
 * to one of them belongs to an answer that is out, for which nobody waits.
 */
const spare: AbortController[] = [];
const MOST_SPARE = 64;

/**
 * Gives an answer its time, in milliseconds, and ends it early when nobody waits any more. `onPassed`
 * is told when the time is over.
 */
export function startDeadline(
  response: ServerResponse,
  time: number,
  onPassed: (message: string) => void,
): Deadline {
  const controller = spare.pop() ?? createController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    const message = `The answer took longer than ${time} ms. Ask for less at a time.`;
    onPassed(message);
    controller.abort(new CommuniqueError('TIMEOUT', message));
  }, time);
  response.once('close', () => {
    clearTimeout(timer);
    if (isOver || response.writableFinished) return;
    isOver = true;
    // One of ours, so that it is not logged as something that nobody foresaw.
    controller.abort(new CommuniqueError('TIMEOUT', 'Nobody waits for the answer any more.'));
  });
  return {
    signal: controller.signal,
    end: () => {
      clearTimeout(timer);
      if (isOver) return;
      isOver = true;
      if (spare.length < MOST_SPARE) spare.push(controller);
    },
  };
}

function createController(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal); // each root field of the request listens
  return controller;
}
