/** @import { Options } from '../compare.mjs' */
import { firstOnBundled } from './bundled.mjs';
import { coldStarts } from './cold.mjs';
import { firstQuestions } from './questions.mjs';
import { printFirstTime } from './report.mjs';

/**
 * Questions that nobody has asked before: Neo4j has no plans for them, and the server has not read them.
 *
 * @param {Options} options
 */
export async function firstTime(options) {
  const cold = await coldStarts(options);
  const bundled = await firstOnBundled(options);
  const figures = { cold, ...bundled, questions: await firstQuestions(options) };
  printFirstTime(figures);
  return { meetings: options.meetings, ...figures };
}
