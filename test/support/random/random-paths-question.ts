import type { Direction, GraphModel } from '../../../src/model/graph-model.js';
import type { Hop } from '../../../src/plan/hop.js';
import type { PathsQuestion, TimeSpan } from '../../../src/plan/paths-question.js';
import type { Choices } from './choices.js';
import { randomDate } from './random-values.js';

const DIRECTIONS: readonly Direction[] = ['OUT', 'IN'];

/** Makes a question for the paths between two of these nodes, over one of these sets of hops. */
export function randomPathsQuestion(
  ids: readonly string[],
  hops: readonly (readonly Hop[])[],
  choices: Choices,
): PathsQuestion {
  return {
    from: choices.pick(ids),
    to: choices.pick(ids),
    maxLength: choices.chance(70) ? 12 : 1 + choices.upTo(11),
    hops: choices.pick(hops),
    during: choices.chance(40) ? randomSpan(choices) : undefined,
    first: choices.chance(50) ? 1 + choices.upTo(3) : 1000,
  };
}

/** Chooses about this percentage of all hops. */
export function randomHops(model: GraphModel, choices: Choices, percent: number): readonly Hop[] {
  return model.relationships.flatMap((relationship) =>
    DIRECTIONS.filter(() => choices.chance(percent)).map((direction) => ({
      relationship,
      direction,
    })),
  );
}

function randomSpan(choices: Choices): TimeSpan {
  return {
    earliest: choices.chance(20) ? -Infinity : randomDate(choices).earliest,
    latest: choices.chance(20) ? Infinity : randomDate(choices).latest,
  };
}
