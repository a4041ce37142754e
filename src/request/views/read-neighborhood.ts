import { currentId } from '../../model/redirects.js';
import type { NeighborhoodQuestion } from '../../plan/view-question.js';
import { typesOfNames } from '../selection/types-of-names.js';
import type { QuestionContext } from './question-context.js';
import { type ArgumentValues, ArgumentReader } from './view-arguments.js';

const MAX_CENTERS = 100;
const MAX_DEPTH = 4;
/** The maximum number of nodes of a view. */
export const MAX_VIEW_NODES = 1000;

/** Reads the arguments of `neighborhood`; `maxLimit` bounds its `limit`. */
export function readNeighborhood(
  { model, redirects }: QuestionContext,
  given: ArgumentValues,
  maxLimit = MAX_VIEW_NODES,
): NeighborhoodQuestion {
  const read = new ArgumentReader('neighborhood', given);
  const of = [...new Set(read.texts('of')?.map((id) => currentId(redirects, id)))];
  if (of.length === 0 || of.length > MAX_CENTERS) {
    read.report('of', `expected 1 to ${MAX_CENTERS} ids, but got ${of.length}`);
  }
  const question = {
    of,
    depth: read.number('depth', 1, MAX_DEPTH),
    scope: {
      types: typesOfNames(model, read.texts('types')),
      relationships: read.texts('relationships'),
    },
    perRelationship: read.number('perRelationship', 1, MAX_VIEW_NODES),
    limit: read.number('limit', 1, maxLimit),
  };
  if (of.length > question.limit) {
    read.report(
      'limit',
      `expected at least ${of.length}, one for each node of \`of\`, but got ${question.limit}`,
    );
  }
  read.end();
  return question;
}
