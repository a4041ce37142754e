import type { PairsQuestion } from './pairs-question.js';
import type { PathsQuestion } from './paths-question.js';
import type { Plan } from './plan.js';
import type { SearchQuestion } from './search-question.js';
import type { Shape } from './shape.js';
import type { TimelineQuestion } from './timeline-question.js';
import type { GraphQuestion, NeighborhoodQuestion } from './view-question.js';

/** The question of one root field: a plan, which the store answers with one read, or one that takes several reads. */
export type Question = { readonly kind: 'plan'; readonly plan: Plan } | ShapedQuestion;

/** A question whose answer is converted to the shape of the request afterwards. */
export type ShapedQuestion = { readonly shape: Shape } & (
  | { readonly kind: 'search'; readonly question: SearchQuestion }
  | { readonly kind: 'pairs'; readonly question: PairsQuestion }
  | { readonly kind: 'paths'; readonly question: PathsQuestion }
  | { readonly kind: 'neighborhood'; readonly question: NeighborhoodQuestion }
  | { readonly kind: 'graph'; readonly question: GraphQuestion }
  | { readonly kind: 'timeline'; readonly question: TimelineQuestion }
  | { readonly kind: 'stats' }
);
