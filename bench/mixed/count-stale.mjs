/** @import { HttpRequest } from '../http/types.mjs' */
import { post } from '../http/post.mjs';
import { write } from './write.mjs';

/** So many answers are compared between two writes, and so many at a time. */
const READS_PER_WRITE = 40;
const AT_ONCE = 8;

/**
 * Writes the same to two servers, and compares their answers in between. Each question is asked of the first one
 * three times, so that its answer is a cached one the next time that it comes.
 *
 * @param {readonly { readonly origin: string }[]} servers The first caches answers, the second does not.
 * @param {object} options
 * @param {(count: number) => readonly HttpRequest[]} options.reads
 * @param {() => string} options.writes
 * @param {string} options.token
 * @param {number} options.count
 */
export async function countStale([cached, twin], { reads, writes, token, count }) {
  let checked = 0;
  let written = 0;
  let stale = 0;
  while (checked < count) {
    const body = writes();
    await Promise.all([cached, twin].map(({ origin }) => write(origin, token, body)));
    written += 1;
    const asked = reads(READS_PER_WRITE);
    for (let from = 0; from < asked.length; from += AT_ONCE) {
      await Promise.all(asked.slice(from, from + AT_ONCE).map(compare));
    }
  }
  return { checked, written, stale };

  /** @param {HttpRequest} request */
  async function compare({ path, body }) {
    const [answer, expected] = await Promise.all(
      [cached, twin].map(({ origin }) => post(`${origin}${path}`, body)),
    );
    checked += 1;
    if (answer === expected) return;
    stale += 1;
    console.error(`stale: ${body}\n  ${answer}\n  ${expected}`);
  }
}
