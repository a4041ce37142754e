import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { CommuniqueError } from '../../kernel/errors.js';
import { explainLimit } from '../../kernel/limits.js';

interface Deadline {
  /** Aborted when the time is over or the client has gone. */
  readonly signal: AbortSignal;
  /** To be called when the response has been sent, or given up. */
  end(): void;
}

/**
 * Controllers that were not aborted, to be used again: creating one costs as much as a small answer.
 * A listener left on one of them belongs to an answer that is complete, so aborting it does no harm.
 */
const spare: AbortController[] = [];
const MOST_SPARE = 64;

/**
 * Limits the time of an answer, in milliseconds, and aborts it early when the client has gone.
 * `onPassed` is called when the time is over.
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
    const message = explainLimit('answerTime', undefined, time);
    onPassed(message);
    controller.abort(new CommuniqueError('TIMEOUT', message));
  }, time);
  response.once('close', () => {
    clearTimeout(timer);
    if (isOver || response.writableFinished) return;
    isOver = true;
    // One of ours, so that it is not logged as an unforeseen error.
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
