/** @import { FirstAsker, Request } from './ask-first.mjs' */
import { byPace } from '../../pace.mjs';

/** Java compiles what plans statements only after it has run for a while. */
const MILLISECONDS = byPace({ whole: 90_000, quick: 30_000, check: 0 });

/**
 * Lets Neo4j plan statements for a while: asks everything for the first time, at least once, again and again.
 *
 * @param {FirstAsker} asker
 * @param {readonly Request[]} requests
 */
export async function warmUpPlanning(asker, requests) {
  console.error('warming up …');
  const end = performance.now() + MILLISECONDS;
  do {
    for (const request of requests) {
      await asker.forget();
      await asker.ask(request);
    }
  } while (performance.now() < end);
}
