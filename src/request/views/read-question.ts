import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { ShapedQuestion } from '../../plan/question.js';
import type { Shape } from '../../plan/shape.js';
import { readGraph } from './read-graph.js';
import { readNeighborhood } from './read-neighborhood.js';
import { readPaths } from './read-paths.js';
import { readSearch } from './read-search.js';
import { readTimeline } from './read-timeline.js';
import type { ArgumentValues } from './view-arguments.js';

/** The root fields that take more than one plan, and the types of their answers. */
export const SHAPED_FIELDS: ReadonlyMap<string, string> = new Map([
  ['search', 'SearchResult'],
  ['paths', 'PathResult'],
  ['neighborhood', 'GraphView'],
  ['graph', 'GraphView'],
  ['timeline', 'Timeline'],
  ['stats', 'GraphStats'],
]);

/**
 * Reads what such a root field asks, from the values of its arguments.
 *
 * @throws CommuniqueError `BAD_USER_INPUT` or `BAD_FILTER` with all that is wrong with them.
 */
export function readQuestion(
  model: GraphModel,
  field: string,
  given: ArgumentValues,
  shape: Shape,
): ShapedQuestion {
  switch (field) {
    case 'search':
      return { kind: 'search', shape, question: readSearch(model, given) };
    case 'paths':
      return { kind: 'paths', shape, question: readPaths(model, given) };
    case 'neighborhood':
      return { kind: 'neighborhood', shape, question: readNeighborhood(model, given) };
    case 'graph':
      return { kind: 'graph', shape, question: readGraph(model, given) };
    case 'timeline':
      return { kind: 'timeline', shape, question: readTimeline(model, given) };
    case 'stats':
      return { kind: 'stats', shape };
    default:
      throw new CommuniqueError('INTERNAL', `${field}: unknown root field`);
  }
}

/** How many nodes the answer may hold at most, for the limits of what is asked of each. */
export function mostNodes(asked: ShapedQuestion): number {
  switch (asked.kind) {
    case 'search':
      return asked.question.first;
    case 'paths':
      return asked.question.first * (asked.question.maxLength + 1);
    case 'neighborhood':
    case 'graph':
      return asked.question.limit;
    case 'timeline':
      return asked.question.top;
    case 'stats':
      return 0;
  }
}
