import type { GraphModel } from '../../model/graph-model.js';
import type { SearchQuestion } from '../../plan/search-question.js';
import { typesOfNames } from '../selection/types-of-names.js';
import { type ArgumentValues, ArgumentReader } from './view-arguments.js';

const MAX_HITS = 100;

/** Reads the arguments of `search`. */
export function readSearch(model: GraphModel, given: ArgumentValues): SearchQuestion {
  const read = new ArgumentReader('search', given);
  const first = read.number('first', 1, MAX_HITS);
  read.end();
  return {
    text: read.text('text'),
    types: typesOfNames(model, read.texts('types')) ?? [...model.nodeTypes.keys()],
    first,
  };
}
