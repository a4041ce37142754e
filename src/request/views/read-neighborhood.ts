import type { GraphModel } from '../../model/graph-model.js';
import type { NeighborhoodQuestion } from '../../plan/view-question.js';
import { typesOfNames } from '../selection/types-of-names.js';
import { type ArgumentValues, ArgumentReader } from './view-arguments.js';

const MOST_MIDDLES = 100;
const DEEPEST = 4;
/** Nodes of a view at most. */
export const MOST_NODES = 1000;

/** Reads the arguments of `neighborhood`; `most` is how many nodes it may ask for. */
export function readNeighborhood(
  model: GraphModel,
  given: ArgumentValues,
  most = MOST_NODES,
): NeighborhoodQuestion {
  const read = new ArgumentReader('neighborhood', given);
  const of = [...new Set(read.texts('of'))];
  if (of.length === 0 || of.length > MOST_MIDDLES) {
    read.fault('of', `expected 1 to ${MOST_MIDDLES} ids, but came ${of.length}`);
  }
  const question = {
    of,
    depth: read.number('depth', 1, DEEPEST),
    scope: {
      types: typesOfNames(model, read.texts('types')),
      relationships: read.texts('relationships'),
    },
    perRelationship: read.number('perRelationship', 1, MOST_NODES),
    limit: read.number('limit', 1, most),
  };
  if (of.length > question.limit) {
    read.fault('limit', `expected room for the ${of.length} nodes in the middle`);
  }
  read.end();
  return question;
}
