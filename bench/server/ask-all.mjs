/** @import { Contestant, Target } from '../http/types.mjs' */
/** @import { Question } from '../questions/question.mjs' */
/** @import { Maps } from './contestants/maps/read-maps.mjs' */
import { expectEqual } from '../http/expect-equal.mjs';
import { post } from '../http/post.mjs';
import { targetOf } from '../http/target-of.mjs';
import { parametersOf } from '../questions/parameters-of.mjs';
import { gatherFacts } from './facts.mjs';
import { questions } from './questions.mjs';

/**
 * @typedef {object} AskedQuestion
 * @property {Question} question
 * @property {number} bytes Of Communiqué's answer, at the mean.
 * @property {ReadonlyMap<string, Target>} targets By the names of the contestants.
 */

/**
 * The requests of each question to each contestant, once all have given equal answers. The limit gets the
 * bytes of Communiqué's answers.
 *
 * @param {readonly Contestant[]} contestants
 * @param {Maps} maps
 * @param {string} only A part of the names of the questions.
 */
export async function askAll(contestants, maps, only) {
  const limit = contestants.find(({ name }) => name === 'limit');
  // Communiqué first: the others are compared with it.
  const others = contestants
    .filter((each) => each !== limit)
    .sort((one, other) => Number(other.name === 'communique') - Number(one.name === 'communique'));
  const facts = gatherFacts(maps, await readCursors(others));
  /** @type {AskedQuestion[]} */
  const asked = [];
  for (const [index, question] of questions.entries()) {
    if (!question.name.includes(only)) continue;
    const parameters = parametersOf(question, facts);
    /** @type {Map<string, Target>} */
    const targets = new Map();
    for (const contestant of others) {
      const target = targetOf(contestant, question, index, parameters);
      if (target !== undefined) targets.set(contestant.name, target);
    }
    const { bytes, answers } = await expectEqual(question, targets.values());
    if (limit !== undefined) targets.set('limit', await teachLimit(limit, index, answers, targets));
    asked.push({ question, bytes, targets });
  }
  return asked;
}

/**
 * Uploads the answers to a question, which the limit is to return.
 *
 * @param {Contestant} limit
 * @param {number} index
 * @param {readonly string[]} answers
 * @param {ReadonlyMap<string, Target>} targets
 * @returns {Promise<Target>}
 */
async function teachLimit(limit, index, answers, targets) {
  const [{ requests }] = targets.values();
  const own = requests.map(({ body }, at) => ({ path: `/${index}/${at}`, body }));
  for (const [at, { path }] of own.entries()) {
    await fetch(`${limit.origin}${path}`, { method: 'PUT', body: answers[at] });
  }
  return { contestant: limit, requests: own };
}

/**
 * The list of meetings in the APIs that page by cursors.
 *
 * @type {Readonly<Record<string, { readonly variable: string, readonly list: string }>>}
 */
const LISTS = {
  communique: { variable: 'after', list: 'meetings(first: 1000)' },
  postgraphile: {
    variable: 'afterRow',
    list: 'meetings: allMeetings(first: 1000, orderBy: [START_DESC, ROW_ID_ASC])',
  },
};

/**
 * The cursors of the first thousand meetings, by the variables that take them.
 *
 * @param {readonly Contestant[]} contestants
 */
async function readCursors(contestants) {
  /** @type {Record<string, string[]>} */
  const cursors = {};
  for (const { api, origin, path } of contestants) {
    if (LISTS[api] === undefined) continue;
    const { variable, list } = LISTS[api];
    const query = `{ ${list} { edges { cursor } } }`;
    const text = await post(`${origin}${path}`, JSON.stringify({ query }));
    /** @type {{ readonly cursor: string }[]} */
    const edges = JSON.parse(text).data.meetings.edges;
    cursors[variable] = edges.map(({ cursor }) => cursor);
  }
  return cursors;
}
