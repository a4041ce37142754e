import type { GraphModel } from '../../model/graph-model.js';
import { pairFields } from '../../model/pair-fields.js';
import type { ShapedQuestion } from '../../plan/question.js';
import type { Shape } from '../../plan/shape.js';
import type { QuestionContext } from './question-context.js';
import { readGraph } from './read-graph.js';
import { readNeighborhood } from './read-neighborhood.js';
import { readPairs } from './read-pairs.js';
import { readPaths } from './read-paths.js';
import { readSearch } from './read-search.js';
import { readTimeline } from './read-timeline.js';
import type { ArgumentValues } from './view-arguments.js';

/** The root fields, other than pairs, that are more than one plan, and the types of their answers. */
const SHAPED_FIELDS: ReadonlyMap<string, string> = new Map([
  ['search', 'SearchResult'],
  ['paths', 'PathResult'],
  ['neighborhood', 'GraphView'],
  ['graph', 'GraphView'],
  ['timeline', 'Timeline'],
  ['stats', 'GraphStats'],
]);

/** The type of the answer of a root field that is more than one plan; `undefined` for any other. */
export function shapedType(model: GraphModel, field: string): string | undefined {
  const pairs = pairFields(model).get(field);
  return pairs === undefined ? SHAPED_FIELDS.get(field) : pairs.names.list;
}

/**
 * Reads the question of such a root field from the values of its arguments.
 *
 * @throws CommuniqueError `BAD_USER_INPUT` or `BAD_FILTER` if they are invalid.
 */
export function readQuestion(
  context: QuestionContext,
  field: string,
  given: ArgumentValues,
  shape: Shape,
): ShapedQuestion {
  switch (field) {
    case 'search':
      return { kind: 'search', shape, question: readSearch(context.model, given) };
    case 'paths':
      return { kind: 'paths', shape, question: readPaths(context, given) };
    case 'neighborhood':
      return { kind: 'neighborhood', shape, question: readNeighborhood(context, given) };
    case 'graph':
      return { kind: 'graph', shape, question: readGraph(context, given) };
    case 'timeline':
      return { kind: 'timeline', shape, question: readTimeline(context, given) };
    case 'stats':
      return { kind: 'stats', shape };
    default:
      return { kind: 'pairs', shape, question: readPairs(context, field, given, shape) };
  }
}

/** The maximum number of nodes in the answer, for the limits of the selections on each. */
export function maxNodes(asked: ShapedQuestion): number {
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
    case 'pairs':
      return asked.question.first;
    case 'stats':
      return 0;
  }
}
