import type { GraphQLFieldResolver } from 'graphql';
import { answerQuestion } from '../../answer/answer-question.js';
import type { JsonText } from '../../json/json-text.js';
import { type Answer, readAnswer } from '../../plan/answer.js';
import { printQuestion } from '../../plan/print-question.js';
import type { Planner, RootField } from '../../request/planner.js';
import type { GraphReader } from '../../store/store.js';
import type { ExplainContext, Explanation } from './explain-plans.js';

/** What answering a request needs. */
export interface AnswerContext extends ExplainContext {
  readonly planner: Planner;
  readonly store: GraphReader;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** What has gone wrong already, by the response key of the root field; filled by `answerDirectly`. */
  readonly failures: Map<string, unknown>;
}

/**
 * Resolves a root field for graphql-js's executor: as data that tells its types where they are open,
 * and that is not checked, since the executor does so. What has failed already is not tried again.
 */
export const resolveRoot: GraphQLFieldResolver<unknown, AnswerContext> = async (
  _source,
  _arguments,
  context,
  info,
): Promise<Answer> => {
  const key = String(info.path.key);
  if (context.failures.has(key)) throw context.failures.get(key);
  return readAnswer(await answerRoot(context, info, { forExecutor: true }));
};

interface AnswerOptions {
  /** Whether graphql-js completes the answer; else it goes to the client as it is. */
  readonly forExecutor: boolean;
}

/** Answers a root field: request, plan, store, answer. */
export async function answerRoot(
  context: AnswerContext,
  field: RootField,
  { forExecutor }: AnswerOptions,
): Promise<JsonText> {
  const { planner, store, signal, explanations } = context;
  const { model } = planner;
  const options = { signal, unchecked: forExecutor };
  const started = explanations === undefined ? 0 : performance.now();
  const question = planner.question(field, { namesTypes: forExecutor });
  if (explanations === undefined) return answerQuestion(question, { model, store, options });
  const planned = performance.now();
  const explanation = {
    field: String(field.path.key),
    plan: printQuestion(question).trimEnd().split('\n'),
    statement: question.kind === 'plan' ? store.explain(question.plan) : [],
    planning: milliseconds(planned - started),
    reading: 0,
  };
  keepExplanation(explanations, explanation);
  const answer = await answerQuestion(question, { model, store, options });
  explanation.reading = milliseconds(performance.now() - planned);
  return answer;
}

/** In the order of the request, whichever field is answered first; one that is asked again has its place already. */
function keepExplanation(explanations: Explanation[], explanation: Explanation): void {
  const at = explanations.findIndex(({ field }) => field === explanation.field);
  explanations.splice(at === -1 ? explanations.length : at, 1, explanation);
}

function milliseconds(duration: number): number {
  return Math.round(duration * 1000) / 1000;
}
