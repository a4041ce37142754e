import { type JsonText, writeJson } from '../json/json-text.js';
import { assertNever } from '../kernel/errors.js';
import { constantCase } from '../model/name-forms.js';
import type { NamedId } from '../plan/named-id.js';
import type { Plan } from '../plan/plan.js';
import type { Question, ShapedQuestion } from '../plan/question.js';
import type { Shape } from '../plan/shape.js';
import type { PlanReadOptions } from '../store/store.js';
import { expectNamed } from '../view/expect-named.js';
import { expectNodes } from '../view/expect-nodes.js';
import { selectGraph } from '../view/select-graph.js';
import { selectNeighborhood } from '../view/select-neighborhood.js';
import type { ViewContext } from '../view/view-context.js';
import { countTimeline } from './count-timeline.js';
import { rejectCaseMismatch, NULL_ANSWER } from './reject-case-mismatch.js';
import { fillShape, type PlainAnswer } from './fill-shape.js';
import { plainSearch } from './plain-search.js';
import { plainEdges, plainView } from './plain-view.js';

/** What answering a question depends on. */
export interface QuestionContext extends ViewContext {
  readonly options: PlanReadOptions;
}

/** Answers the question of a root field, in the shape of the request. */
export function answerQuestion(asked: Question, context: QuestionContext): Promise<JsonText> {
  return asked.kind === 'plan' ? answerPlan(asked.plan, context) : answerInShape(asked, context);
}

/** Checks the named nodes while the plan is read, since they usually exist. */
async function answerPlan(plan: Plan, context: QuestionContext): Promise<JsonText> {
  const { named = [] } = plan;
  const answer = context.store.read(plan, context.options);
  if (named.length > 0) await Promise.all([answer, expectNamed(context, named)]);
  const text = await answer;
  if (text === NULL_ANSWER) await rejectCaseMismatch(context, plan);
  return text;
}

async function answerInShape(asked: ShapedQuestion, context: QuestionContext): Promise<JsonText> {
  const { store, options } = context;
  await expectNamed(context, namedIn(asked.shape));
  const answer = await answerPlainly(asked, context);
  return writeJson(await fillShape(asked.shape, answer, store, options));
}

function namedIn(shape: Shape): readonly NamedId[] {
  return shape.flatMap((field) => {
    switch (field.kind) {
      case 'node':
        return field.named;
      case 'object':
        return namedIn(field.fields);
      case 'typename':
      case 'value':
        return [];
    }
  });
}

async function answerPlainly(asked: ShapedQuestion, context: ViewContext): Promise<PlainAnswer> {
  const { model, store, options } = context;
  switch (asked.kind) {
    case 'search': {
      const found = await store.search(asked.question, options);
      return plainSearch(found, asked.question, asked.shape);
    }
    case 'paths': {
      const { from, to } = asked.question;
      await expectNodes(context, [from, to], 'paths(from:, to:)');
      const { paths, truncated } = await store.paths(asked.question, options);
      return {
        truncated,
        paths: paths.map(({ nodes, edges }) => ({
          length: edges.length,
          nodes,
          edges: plainEdges(model, edges),
        })),
      };
    }
    case 'pairs':
      await expectNamed(context, asked.question.named);
      return { ...(await store.pairs(asked.question, options)) };
    case 'neighborhood':
      return plainView(context, await selectNeighborhood(context, asked.question), asked.shape);
    case 'graph':
      return plainView(context, await selectGraph(context, asked.question), asked.shape);
    case 'timeline':
      return countTimeline(context, asked.question);
    case 'stats':
      return countAll(context);
    default:
      return assertNever(asked);
  }
}

async function countAll({ store, options }: ViewContext): Promise<PlainAnswer> {
  const { nodes, edges, version } = await store.counts(options);
  const sum = (counts: Iterable<number>): number =>
    [...counts].reduce((total, count) => total + count, 0);
  return {
    nodes: sum(nodes.values()),
    edges: sum(edges.values()),
    types: [...nodes].map(([type, count]) => ({ type: constantCase(type), count })),
    relationships: [...edges].map(([{ type, from, to }, count]) => ({
      type,
      from: constantCase(from),
      to: constantCase(to),
      count,
    })),
    version,
    store: store.kind,
  };
}
