/** @import { GraphModel } from 'communique' */
import { loadQuestions } from 'communique';
import { PACKAGE_FOLDER } from '../../measure/program.mjs';
import { QUESTIONS } from './rounds.mjs';

/**
 * The questions that the pages offer.
 *
 * @param {GraphModel} model
 */
export async function readPresets(model) {
  const presets = await loadQuestions(`${PACKAGE_FOLDER}examples/questions`, model);
  return presets.slice(0, QUESTIONS);
}
