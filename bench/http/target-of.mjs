/** @import { Asked, Question, Variables } from '../questions/question.mjs' */
/** @import { Contestant, Target } from './types.mjs' */

/**
 * The requests to a contestant, one for each set of parameters; `undefined` where its API cannot express
 * the question.
 *
 * @param {Contestant} contestant
 * @param {Question} question
 * @param {number} index The number of the question.
 * @param {readonly Variables[]} parameters
 * @returns {Target | undefined}
 */
export function targetOf(contestant, question, index, parameters) {
  const { api, path } = contestant;
  if (api === 'raw') {
    const requests = parameters.map((variables) => ({
      path: `/${index}`,
      body: JSON.stringify({ variables }),
    }));
    return { contestant, requests };
  }
  const asked = question[api];
  if (asked === undefined) return undefined;
  const query = typeof asked === 'string' ? asked : asked.document;
  const requests = parameters.map((variables) => ({
    path,
    body: JSON.stringify({ query, variables }),
  }));
  return { contestant, requests };
}

/**
 * Brings an answer of a contestant into the form of Communiqué's.
 *
 * @param {Contestant} contestant
 * @param {Question} question
 * @param {unknown} answer
 */
export function normaliseAnswer({ api }, question, answer) {
  if (api === 'raw' || api === 'communique') return answer;
  /** @type {Asked<any> | undefined} */ // each API has answers of its own
  const asked = question[api];
  return asked?.normalise === undefined ? answer : asked.normalise(answer);
}
