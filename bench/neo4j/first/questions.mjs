/** @import { Contestant, Target } from '../../http/types.mjs' */
/** @import { Facts, Question } from '../../questions/question.mjs' */
/** @import { Options } from '../compare.mjs' */
/** @import { FirstAndAgain } from './ask-first.mjs' */
import { loadModel } from 'communique';
import { explore, take } from '../../explorer/explore.mjs';
import { expectEqual } from '../../http/expect-equal.mjs';
import { targetOf } from '../../http/target-of.mjs';
import { questions } from '../../questions/index.mjs';
import { parametersOf } from '../../questions/parameters-of.mjs';
import { makeWorld, sizeOf } from '../../world/make-world.mjs';
import { createRandom } from '../../world/random.mjs';
import { readFacts } from '../read-facts.mjs';
import { startContestant } from '../start-contestant.mjs';
import { medianOf, openFirstAsker } from './ask-first.mjs';
import { OTHERS, QUESTIONS, ROUNDS } from './rounds.mjs';
import { shuffled } from './shuffled.mjs';
import { startAnew } from './start-anew.mjs';
import { warmUpPlanning } from './warm-up.mjs';

/** @typedef {{ readonly question: Question, readonly target: Target }} Asked */

/** @typedef {{ readonly question: string, readonly contestant: string, readonly costs: FirstAndAgain }} Measured */

/** With these Communiqué is compared; it is started anew for each round, and they are not. */
const OTHER_CONTESTANTS = /** @type {const} */ (['raw', 'neo4jGraphql']);
const ORDER = ['raw', 'communique', 'neo4jGraphql'];

/**
 * Each question of the bench for the first time, beside the statement by hand and `@neo4j/graphql`, in random order.
 *
 * @param {Options} options
 */
export async function firstQuestions({ opened, openWorld, meetings, only }) {
  const size = sizeOf(meetings);
  const world = await openWorld(size);
  const asker = opened(openFirstAsker(world));
  const others = take(explore(await loadModel(), makeWorld(size), 3), OTHERS);
  /** @type {Contestant[]} */
  const lasting = [];
  for (const name of OTHER_CONTESTANTS) lasting.push(opened(await startContestant(name, world)));
  const communique = opened(await startAnew(world, asker, []));
  const facts = await readFacts(world, communique);
  const asked = targetsOf([communique, ...lasting], facts, only);
  for (const question of new Set(asked.map((each) => each.question))) {
    const targets = asked.filter((each) => each.question === question);
    await expectEqual(
      question,
      targets.map(({ target }) => target),
    );
  }
  await warmUpPlanning(
    asker,
    asked.map(({ target }) => requestOf(target, 0)),
  );
  await communique.stop();
  /** @type {Measured[]} */
  const measured = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const anew = opened(await startAnew(world, asker, others));
    const inRound = targetsOf([anew, ...lasting], facts, only);
    for (const { question, target } of shuffled(inRound, createRandom(round))) {
      const costs = await asker.askFirst(requestOf(target, round));
      measured.push({ question: question.name, contestant: target.contestant.name, costs });
    }
    await anew.stop();
  }
  const names = new Set(asked.map(({ question }) => question.name));
  return [...names].map((name) => ({
    question: name,
    byName: byContestant(measured.filter(({ question }) => question === name)),
  }));
}

/**
 * The medians over the rounds of one question.
 *
 * @param {readonly Measured[]} measured
 * @returns {Readonly<Record<string, FirstAndAgain>>}
 */
function byContestant(measured) {
  const present = ORDER.filter((name) => measured.some(({ contestant }) => contestant === name));
  return Object.fromEntries(
    present.map((name) => {
      const rounds = measured.filter(({ contestant }) => contestant === name);
      return [name, medianOf(rounds.map(({ costs }) => costs))];
    }),
  );
}

/**
 * The requests of every question to every contestant that can express it, as many as there are rounds.
 *
 * @param {readonly Contestant[]} contestants
 * @param {Facts} facts
 * @param {string} only
 * @returns {readonly Asked[]}
 */
function targetsOf(contestants, facts, only) {
  return NAMED_QUESTIONS.slice(0, QUESTIONS).flatMap((question, index) => {
    if (!question.name.includes(only)) return [];
    const parameters = parametersOf(question, facts).slice(0, ROUNDS);
    return contestants.flatMap((contestant) => {
      const target = targetOf(contestant, question, index, parameters);
      return target === undefined ? [] : [{ question, target }];
    });
  });
}

/**
 * The questions under names of their own: the document of one is that of another, and Communiqué would know it.
 *
 * @type {readonly Question[]}
 */
const NAMED_QUESTIONS = questions.map((question, index) => ({
  ...question,
  communique: question.communique.replace(/^(?:query\b)?/u, `query Q${index} `),
}));

/**
 * Each round has parameters of its own.
 *
 * @param {Target} target
 * @param {number} round
 */
function requestOf({ contestant, requests }, round) {
  const { path, body } = requests[round % requests.length];
  return { url: `${contestant.origin}${path}`, body };
}
