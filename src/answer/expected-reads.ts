import { assertNever } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import type { Question, ShapedQuestion } from '../plan/question.js';
import type { Shape } from '../plan/shape.js';
import type { TimelineQuestion } from '../plan/timeline-question.js';
import type { Plan } from '../plan/plan.js';
import { degreeHops, scopedHops } from '../plan/view-scope.js';
import type { ExpectedRead } from '../store/expected-read.js';
import { seedPlan } from '../view/read-seeds.js';
import { hopsAround } from '../view/select-graph.js';
import { bucketsPlan, topPlan } from './timeline-plans.js';

/** The reads with which `answerQuestion` will answer, as far as the question alone determines them. */
export function expectedReads(model: GraphModel, asked: Question): readonly ExpectedRead[] {
  if (asked.kind === 'plan') return [asPlan(asked.plan)];
  return [...readsBefore(model, asked), ...plansOf(asked.shape).map(asPlan)];
}

/** The reads of any view, path or search whose arguments leave relationships and types to their defaults. */
export function commonReads(model: GraphModel): readonly ExpectedRead[] {
  const hops = degreeHops(model);
  return [
    { kind: 'neighbors', hops, listed: true },
    { kind: 'neighbors', hops, listed: false },
    { kind: 'paths', hops, inSpan: false },
  ];
}

/** What is read before the shape of the answer is filled. */
function readsBefore(model: GraphModel, asked: ShapedQuestion): readonly ExpectedRead[] {
  switch (asked.kind) {
    case 'search':
    case 'stats':
      return []; // the same for every question
    case 'pairs':
      return [asked];
    case 'paths': {
      const { hops, during } = asked.question;
      return [{ kind: 'paths', hops, inSpan: during !== undefined }];
    }
    case 'neighborhood':
      return [{ kind: 'neighbors', hops: scopedHops(model, asked.question.scope), listed: true }];
    case 'graph': {
      const { seeds, limit } = asked.question;
      const hops = hopsAround(model, asked.question);
      return [
        ...seeds.map((each) => asPlan(seedPlan(each, limit + 1))),
        ...(hops.length === 0 ? [] : [{ kind: 'neighbors', hops, listed: true } as const]),
      ];
    }
    case 'timeline':
      return timelinePlans(asked.question).map(asPlan);
    default:
      return assertNever(asked);
  }
}

function timelinePlans(question: TimelineQuestion): readonly Plan[] {
  const { split } = question;
  const whole = bucketsPlan(question);
  return split === undefined
    ? [whole]
    : [whole, topPlan(question, split), bucketsPlan(question, '')];
}

/** The reads of the nodes in an answer, with no ids yet. */
function plansOf(shape: Shape): readonly Plan[] {
  return shape.flatMap((field): readonly Plan[] => {
    switch (field.kind) {
      case 'node': {
        const { read, values } = field;
        return [{ read, values: values.map((value, slot) => (slot === read.ids ? [] : value)) }];
      }
      case 'object':
        return plansOf(field.fields);
      case 'typename':
      case 'value':
        return [];
    }
  });
}

function asPlan(plan: Plan): ExpectedRead {
  return { kind: 'plan', plan };
}
