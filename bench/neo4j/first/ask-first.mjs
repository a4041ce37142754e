/** @import { World } from '../open-world.mjs' */
/** @import { Cost } from './cost-of.mjs' */
import { byPace } from '../../pace.mjs';
import { openAsk } from '../contestants/ask.mjs';
import { costOf, medianCost } from './cost-of.mjs';

/** How often a question is asked after its first time. */
const AGAIN = byPace({ whole: 3, check: 1 });

/** @typedef {{ readonly url: string, readonly body: string }} Request */
/** @typedef {{ readonly first: Cost, readonly again: Cost }} FirstAndAgain */

/**
 * Asks servers on a Neo4j what it has no plans for.
 *
 * @typedef {object} FirstAsker
 * @property {() => Promise<unknown>} forget Makes Neo4j forget all plans.
 * @property {(request: Request) => Promise<Cost>} ask
 * @property {(request: Request) => Promise<FirstAndAgain>} askFirst Asks just after it has forgotten them, and again.
 * @property {() => Promise<void>} stop
 */

/**
 * @param {World} world
 * @returns {FirstAsker}
 */
export function openFirstAsker({ uri, pid }) {
  const run = openAsk(uri);
  const forget = () => run('CALL db.clearQueryCaches()');
  /** @param {Request} request */
  const ask = (request) => costOf(request, pid);
  return {
    forget,
    ask,
    askFirst: async (request) => {
      await forget();
      const first = await ask(request);
      const again = [];
      while (again.length < AGAIN) again.push(await ask(request));
      return { first, again: medianCost(again) };
    },
    stop: () => run.close(),
  };
}

/**
 * The medians over several rounds.
 *
 * @param {readonly FirstAndAgain[]} rounds
 * @returns {FirstAndAgain}
 */
export function medianOf(rounds) {
  return {
    first: medianCost(rounds.map(({ first }) => first)),
    again: medianCost(rounds.map(({ again }) => again)),
  };
}
