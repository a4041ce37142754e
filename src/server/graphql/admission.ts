import type { IncomingMessage } from 'node:http';
import { CommuniqueError } from '../../kernel/errors.js';
import { explainLimit } from '../../kernel/limits.js';
import { AdmissionQueue } from '../admission/admission-queue.js';
import { ByteBudget } from '../admission/byte-budget.js';
import { clientOf } from '../admission/client-of.js';
import { RateLimit } from '../admission/rate-limit.js';
import { RequestFault } from './request-fault.js';

/** The settings that bound the requests of a server together. */
export interface AdmissionSettings {
  /** In bytes. */
  readonly maxBodySize: number;
  /** In bytes. */
  readonly maxBodiesSize: number;
  readonly maxRequests: number;
  readonly maxWaiting: number;
  /** Requests a second; 0 for any number. */
  readonly rateLimit: number;
  /** How many proxies add to `X-Forwarded-For`. */
  readonly trustProxy: number;
}

/** What bounds the requests of a server together. */
export class Admission {
  /** The bytes of all bodies under way. */
  readonly bodies: ByteBudget;
  readonly #queue: AdmissionQueue;
  readonly #rate: RateLimit;
  readonly #trustProxy: number;

  constructor(settings: AdmissionSettings) {
    const { maxBodySize, maxBodiesSize, maxRequests, maxWaiting } = settings;
    this.bodies = new ByteBudget(Math.max(maxBodySize, maxBodiesSize));
    this.#queue = new AdmissionQueue({
      most: maxRequests,
      mostWaiting: maxWaiting,
      refusal: explainLimit('waiting', undefined, maxWaiting),
    });
    this.#rate = new RateLimit(settings.rateLimit);
    this.#trustProxy = settings.trustProxy;
  }

  /** @throws RequestFault 429 where a client sends too many requests. */
  checkRate(request: IncomingMessage): void {
    if (!this.#rate.isLimited) return;
    const client = clientOf(request, this.#trustProxy);
    const seconds = this.#rate.count(client, performance.now());
    if (seconds === undefined) return;
    throw new RequestFault(
      429,
      `expected at most ${this.#rate.rate} requests a second from ${client}; ask again in ${seconds} s, or for more at a time`,
      { code: 'TOO_MANY_REQUESTS', headers: { 'retry-after': String(seconds) } },
    );
  }

  /** Answers when it is the turn of a request. @throws RequestFault 503 where too many wait. */
  async inTurn<Result>(
    request: IncomingMessage,
    signal: AbortSignal,
    answer: () => Promise<Result>,
  ): Promise<Result> {
    try {
      const turn = this.#queue.enter(clientOf(request, this.#trustProxy), signal);
      // Awaited only where it must be: most requests are admitted at once.
      if (turn !== undefined) await turn;
    } catch (error) {
      if (!(error instanceof CommuniqueError)) throw error;
      const { httpStatus, message, code } = error;
      throw new RequestFault(httpStatus, message, { code, headers: { 'retry-after': '1' } });
    }
    try {
      return await answer();
    } finally {
      this.#queue.leave();
    }
  }
}
