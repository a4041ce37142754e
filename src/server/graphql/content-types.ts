import type { HTTPGraphQLResponse } from '@apollo/server';

/** The most headers in the cache; past it, all are evicted, so that no client can fill the memory. */
const MOST_HEADERS = 100;

/**
 * The media types in which Apollo Server answers, by the `accept` header: the choice is Apollo's, and
 * depends on that header alone.
 */
export class ContentTypes {
  readonly #byAccept = new Map<string | undefined, string>();

  find(accept: string | undefined): string | undefined {
    return this.#byAccept.get(accept);
  }

  /** Learns from a complete answer; the media type of a page or a refusal says nothing. */
  learn(accept: string | undefined, { status = 200, headers, body }: HTTPGraphQLResponse): void {
    const contentType = headers.get('content-type');
    if (status !== 200 || body.kind !== 'complete' || this.#byAccept.has(accept)) return;
    if (contentType === undefined || contentType === 'text/html') return;
    if (this.#byAccept.size >= MOST_HEADERS) this.#byAccept.clear();
    this.#byAccept.set(accept, contentType);
  }
}
