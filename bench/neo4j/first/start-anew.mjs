/** @import { World } from '../open-world.mjs' */
/** @import { FirstAsker, Request } from './ask-first.mjs' */
import { startContestant } from '../start-contestant.mjs';

/** Neo4j must have no plans for what it has not been asked. */
const NOTHING_AHEAD = { NEO4J_WARM_UP: 'false' };

/**
 * Starts a Communiqué that nobody has asked anything but `others`: it has read none of the questions that are measured,
 * and compiled no statement for them, while its code is as warm as that of a server that has run for a while.
 *
 * @param {World} world
 * @param {FirstAsker} asker
 * @param {readonly string[]} others Documents.
 */
export async function startAnew(world, asker, others) {
  const contestant = await startContestant('communique', world, NOTHING_AHEAD);
  for (const document of others) await asker.ask(requestOf(contestant, document));
  return contestant;
}

/**
 * @param {{ readonly origin: string, readonly path: string }} contestant
 * @param {string} query
 * @param {Readonly<Record<string, unknown>>} [variables]
 * @returns {Request}
 */
export function requestOf({ origin, path }, query, variables) {
  return { url: `${origin}${path}`, body: JSON.stringify({ query, variables }) };
}
