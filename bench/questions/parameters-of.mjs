/** @import { Facts, Question } from './question.mjs' */
import { byPace } from '../pace.mjs';

/** In how many ways a question is asked at most. */
const MOST = byPace({ whole: Infinity, check: 2 });

/**
 * The ways in which a question is asked in turn, so that nobody answers from one hot object.
 *
 * @param {Pick<Question, 'parameters'>} question
 * @param {Facts} facts
 */
export function parametersOf({ parameters }, facts) {
  return parameters(facts).slice(0, MOST);
}
