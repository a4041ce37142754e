import type { GraphQLFieldResolver } from 'graphql';
import { answerQuestion } from '../../answer/answer-question.js';
import type { JsonText } from '../../json/json-text.js';
import type { Redirects } from '../../model/redirects.js';
import { type Answer, readAnswer } from '../../plan/answer.js';
import { printQuestion } from '../../plan/print-question.js';
import type { Question } from '../../plan/question.js';
import type { Planner, RootField } from '../../request/planner.js';
import type { GraphReader, Store } from '../../store/store.js';
import type { RanStatement } from '../../store/ran-statement.js';
import { isNonconformingValue } from '../../store/nonconforming-value.js';
import type { ExplainContext, Explanation } from './explain-plans.js';

/** What answering a request that only reads needs. */
export interface ReadContext extends ExplainContext {
  readonly planner: Planner;
  readonly store: GraphReader;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** What has gone wrong, by the response key of the root field; filled by `answerOperation`. */
  readonly failures: Map<string, unknown>;
}

/** What answering any request needs. */
export interface AnswerContext extends ReadContext {
  readonly store: GraphReader & Pick<Store, 'edit'>;
}

interface RootOptions {
  /** Whether graphql-js completes the answer, or it is sent to the client unchanged. */
  readonly forExecutor: boolean;
  readonly redirects: Redirects;
}

/** A root field with its question. */
export interface PlannedRoot extends Pick<RootOptions, 'forExecutor'> {
  readonly question: Question;
  readonly explanation: Explanation | undefined;
}

/**
 * Resolves a root field for graphql-js's executor: as data that names the types of abstract fields, and
 * that has an error in place of a nonconforming value. What has failed already is not tried again,
 * unless the cause was such a value, whose error the executor locates.
 */
export const resolveRoot: GraphQLFieldResolver<unknown, AnswerContext> = async (
  _source,
  _arguments,
  context,
  info,
): Promise<Answer> => {
  const key = String(info.path.key);
  const failure = context.failures.get(key);
  if (context.failures.has(key) && !isNonconformingValue(failure)) throw failure;
  const redirects = await context.store.redirects();
  const planned = planRoot(context, info, { forExecutor: true, redirects });
  return readAnswer(await readRoot(context, planned));
};

/** From a root field to a question. @throws CommuniqueError with what is wrong with its arguments. */
export function planRoot(
  { planner, explanations }: ReadContext,
  field: RootField,
  { forExecutor, redirects }: RootOptions,
): PlannedRoot {
  const started = explanations === undefined ? 0 : performance.now();
  const question = planner.question(field, { namesTypes: forExecutor, redirects });
  if (explanations === undefined) return { question, explanation: undefined, forExecutor };
  const explanation: Explanation = {
    field: String(field.path.key),
    plan: printQuestion(question).trimEnd().split('\n'),
    statements: [],
    planning: milliseconds(performance.now() - started),
    reading: 0,
  };
  addExplanation(explanations, explanation);
  return { question, explanation, forExecutor };
}

/** From a question to its answer. */
export async function readRoot(
  { planner, store, signal }: ReadContext,
  { question, explanation, forExecutor }: PlannedRoot,
): Promise<JsonText> {
  const { model } = planner;
  const options = { signal, marksNonconforming: forExecutor };
  if (explanation === undefined) return answerQuestion(question, { model, store, options });
  const started = performance.now();
  const onStatement = (ran: RanStatement): void => {
    explanation.statements.push(ran);
  };
  const answer = await answerQuestion(question, {
    model,
    store,
    options: { ...options, onStatement },
  });
  explanation.reading = milliseconds(performance.now() - started);
  return answer;
}

/** Keeps the order of planning; a field that is planned again replaces its earlier explanation. */
function addExplanation(explanations: Explanation[], explanation: Explanation): void {
  const at = explanations.findIndex(({ field }) => field === explanation.field);
  explanations.splice(at === -1 ? explanations.length : at, 1, explanation);
}

function milliseconds(duration: number): number {
  return Math.round(duration * 1000) / 1000;
}
