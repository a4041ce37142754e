import { CommuniqueError } from '../../kernel/errors.js';

interface AdmissionOptions {
  /** How many are admitted at once. */
  readonly most: number;
  /** How many wait at once; others are refused. */
  readonly mostWaiting: number;
  /** What a refusal says. */
  readonly refusal: string;
}

/** One that waits. */
interface Waiting {
  readonly admit: () => void;
}

/**
 * Admits so many at once, and lets others wait. Clients take turns, so that one with many requests delays its own, and
 * another's by no more than one at a time.
 */
export class AdmissionQueue {
  readonly #options: AdmissionOptions;
  /** By client, the one whose turn is next first; none is empty. */
  readonly #queues = new Map<string, Set<Waiting>>();
  #admitted = 0;
  #waiting = 0;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  get waiting(): number {
    return this.#waiting;
  }

  /**
   * Resolves when this one is admitted, who calls `leave` in the end; `undefined` where that is at once.
   *
   * @throws CommuniqueError `OVERLOADED` where too many wait; the reason of `signal` when it is aborted.
   */
  enter(client: string, signal: AbortSignal): Promise<void> | undefined {
    const { most, mostWaiting, refusal } = this.#options;
    if (this.#admitted < most) {
      this.#admitted += 1;
      return undefined;
    }
    if (this.#waiting >= mostWaiting) throw new CommuniqueError('OVERLOADED', refusal);
    signal.throwIfAborted();
    return this.#wait(client, signal);
  }

  /** Makes room for the next. */
  leave(): void {
    this.#admitted -= 1;
    const [turn] = this.#queues;
    if (turn === undefined) return;
    const [client, queue] = turn;
    const [next] = queue;
    if (next === undefined) return;
    this.#remove(client, next);
    if (queue.size > 0) {
      this.#queues.delete(client);
      this.#queues.set(client, queue);
    }
    this.#admitted += 1;
    next.admit();
  }

  #wait(client: string, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.#remove(client, waiting);
        reject(signal.reason as Error); // that of a deadline is one
      };
      const waiting: Waiting = {
        admit: () => {
          signal.removeEventListener('abort', abort);
          resolve();
        },
      };
      const queue = this.#queues.get(client) ?? new Set();
      queue.add(waiting);
      this.#queues.set(client, queue);
      this.#waiting += 1;
      signal.addEventListener('abort', abort, { once: true });
    });
  }

  #remove(client: string, waiting: Waiting): void {
    const queue = this.#queues.get(client);
    if (queue?.delete(waiting) !== true) return;
    this.#waiting -= 1;
    if (queue.size === 0) this.#queues.delete(client);
  }
}
