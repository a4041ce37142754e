import type { GraphQLFieldResolver } from 'graphql';
import type { Answer } from '../plan/answer.js';
import { answerQuestion } from '../answer/answer-question.js';
import { printQuestion } from '../plan/print-question.js';
import type { Planner, RootField } from '../request/planner.js';
import type { GraphReader } from '../store/store.js';
import type { ExplainContext, Explanation } from './explain.js';

/** What answering a request needs. */
export interface AnswerContext extends ExplainContext {
  readonly planner: Planner;
  readonly store: GraphReader;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Answers that are under way already, by response key; filled by `answerDirectly`. */
  readonly answers: Map<string, Promise<Answer>>;
}

/** Resolves a root field: takes the answer that is under way, or asks for it. */
export const resolveRoot: GraphQLFieldResolver<unknown, AnswerContext> = (
  _source,
  _arguments,
  context,
  info,
) => context.answers.get(String(info.path.key)) ?? answerRoot(context, info);

/** Answers a root field: request, plan, store, answer. */
export async function answerRoot(context: AnswerContext, field: RootField): Promise<Answer> {
  const { planner, store, signal, explanations } = context;
  if (explanations !== undefined) return explain(context, field, explanations);
  const { model } = planner;
  return answerQuestion(planner.question(field), { model, store, options: { signal } });
}

async function explain(
  { planner, store, signal }: AnswerContext,
  info: RootField,
  explanations: Explanation[],
): Promise<Answer> {
  const started = performance.now();
  const question = planner.question(info);
  const planned = performance.now();
  const explanation = {
    field: String(info.path.key),
    plan: printQuestion(question).trimEnd().split('\n'),
    statement: question.kind === 'plan' ? store.explain(question.plan) : [],
    planning: milliseconds(planned - started),
    reading: 0,
  };
  // In the order of the request, whichever field is answered first.
  explanations.push(explanation);
  const { model } = planner;
  const answer = await answerQuestion(question, { model, store, options: { signal } });
  explanation.reading = milliseconds(performance.now() - planned);
  return answer;
}

function milliseconds(duration: number): number {
  return Math.round(duration * 1000) / 1000;
}
