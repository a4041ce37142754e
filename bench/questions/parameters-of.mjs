/** @import { Facts, Question } from './question.mjs' */
import { byPace } from '../pace.mjs';

/** The most sets of parameters for a question. */
const MOST = byPace({ whole: Infinity, check: 2 });

/**
 * The sets of parameters that a question is asked with in turn, so that nobody answers from one hot object.
 *
 * @param {Pick<Question, 'parameters'>} question
 * @param {Facts} facts
 */
export function parametersOf({ parameters }, facts) {
  return parameters(facts).slice(0, MOST);
}
