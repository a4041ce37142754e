/** @import { Contestant, Target, Timing } from '../http/types.mjs' */
/** @import { Opener } from '../measure/resource.mjs' */
/** @import { Question, Variables } from '../questions/question.mjs' */
/** @import { WorldSize } from '../world/make-world.mjs' */
/** @import { World } from './open-world.mjs' */
/** @import { Figures } from './summarize.mjs' */
import { expectEqual } from '../http/expect-equal.mjs';
import { measureInTurn, warmUp } from '../http/measure-in-turn.mjs';
import { startClient } from '../http/start-client.mjs';
import { targetOf } from '../http/target-of.mjs';
import { questions } from '../questions/index.mjs';
import { parametersOf } from '../questions/parameters-of.mjs';
import { sizeOf } from '../world/make-world.mjs';
import { askCommunique, readFacts } from './read-facts.mjs';
import { printComparison, printGrowth } from './report.mjs';
import { CONTESTANT_NAMES, startContestant } from './start-contestant.mjs';
import { summarize } from './summarize.mjs';

const CLIENT = new URL('client.mjs', import.meta.url);

/**
 * @typedef {object} Options
 * @property {Opener} opened
 * @property {(size: WorldSize) => Promise<World>} openWorld
 * @property {string} version Of Neo4j.
 * @property {number} meetings
 * @property {number} against
 * @property {string} only A part of the names of the questions.
 * @property {Timing} timing
 */

/**
 * All contestants on one world.
 *
 * @param {Options} options
 */
export async function comparison({ opened, openWorld, meetings, only, timing }) {
  const world = await openWorld(sizeOf(meetings));
  /** @type {Contestant[]} */
  const contestants = [];
  for (const name of CONTESTANT_NAMES) contestants.push(opened(await startContestant(name, world)));
  const facts = await readFacts(world, contestants[0]);
  const client = opened(startClient(CLIENT));
  const asked = [];
  for (const [index, question] of questions.entries()) {
    if (!question.name.includes(only)) continue;
    const parameters = parametersOf(question, facts);
    /** @type {Map<string, Target>} */
    const targets = new Map();
    for (const each of contestants) {
      const target = targetOf(each, question, index, parameters);
      if (target !== undefined) targets.set(each.name, target);
    }
    const { bytes } = await expectEqual(question, targets.values());
    asked.push({ question, targets, bytes });
  }
  await warmUp(client, asked, timing);
  const results = [];
  for (const { question, targets, bytes } of asked) {
    const measured = await measureInTurn(client, targets, timing);
    /** @type {Record<string, Figures>} */
    const byName = {};
    for (const [name, rounds] of measured) byName[name] = summarize(rounds);
    results.push({ question: question.name, bytes, byName });
    printComparison(results.slice(-1));
  }
  printComparison(results);
  return { meetings, results };
}

/**
 * Communiqué alone on two worlds of different size.
 *
 * @param {Options} options
 */
export async function growth({ opened, openWorld, meetings, against, only, timing }) {
  const worlds = [];
  for (const size of [meetings, against]) {
    const world = await openWorld(sizeOf(size));
    const contestant = opened(await startContestant('communique', world));
    worlds.push({ contestant, facts: await readFacts(world, contestant) });
  }
  const client = opened(startClient(CLIENT));
  const asked = [];
  for (const [index, question] of questions.entries()) {
    if (!question.name.includes(only)) continue;
    /** @type {Map<string, Target>} */
    const targets = new Map();
    const sizes = [];
    for (const [which, { contestant, facts }] of worlds.entries()) {
      const parameters = parametersOf(question, facts);
      const target = targetOf(contestant, question, index, parameters);
      if (target === undefined) throw new Error(`${question.name} cannot be asked`);
      targets.set(String(which), target);
      const { bytes } = await expectEqual(question, [target]);
      sizes.push({ bytes, found: await countFound(contestant, question, parameters) });
    }
    asked.push({ question, targets, sizes });
  }
  await warmUp(client, asked, timing);
  const results = [];
  for (const { question, targets, sizes } of asked) {
    const measured = await measureInTurn(client, targets, timing);
    const [small, large] = [...measured.values()].map(summarize);
    results.push({ question: question.name, sizes, small, large });
    printGrowth(results.slice(-1), [meetings, against]);
  }
  printGrowth(results, [meetings, against]);
  return { meetings, against, results };
}

/**
 * How many nodes a question finds beyond its page, over all parameters.
 *
 * @param {Contestant} contestant
 * @param {Question} question
 * @param {readonly Variables[]} parameters
 */
async function countFound(contestant, { found: query }, parameters) {
  if (query === undefined) return undefined;
  let count = 0;
  for (const variables of parameters) {
    const { people, meetings } = await askCommunique(contestant, query, variables);
    count += (people ?? meetings).totalCount;
  }
  return count;
}
