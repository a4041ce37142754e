import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../api/build-api-schema.js';
import type { Settings } from '../config/read-settings.js';
import type { FeedContext } from '../feed/feed-context.js';
import type { GraphModel } from '../model/graph-model.js';
import { DEFAULT_LIMITS } from '../request/limits.js';
import { Planner } from '../request/planner.js';
import { answerDirectly } from '../server/answering/answer-directly.js';
import { EXPLAIN_HEADER, explainPlans } from '../server/answering/explain-plans.js';
import type { Preset } from '../questions/preset.js';
import type { RequestInfo } from '../server/graphql/create-graphql-handler.js';
import { KeptAnswers } from '../server/answering/kept-answers.js';
import { createKnownAnswers, type KnownAnswers } from '../server/answering/known-answers.js';
import { KnownOperations } from '../server/answering/known-operations.js';
import { resolveRoot, type AnswerContext } from '../server/answering/resolve-root.js';

/** What a resolver has at hand. */
export type GraphContext = RequestInfo & AnswerContext;

/** The API over a store, as the server needs it. */
export interface OpenGraph extends KnownAnswers<GraphContext> {
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestInfo) => GraphContext;
  readonly plugins: readonly ApolloServerPlugin<GraphContext>[];
  /** What making a file of the graph needs; the signal is aborted when nobody waits for it any more. */
  readonly openFeed: (signal: AbortSignal) => FeedContext;
}

export interface OpenGraphOptions {
  readonly model: GraphModel;
  readonly store: AnswerContext['store'];
  readonly settings: Pick<Settings, 'explain' | 'keptAnswers'>;
  /** Those whose answers can be had as files by name; none where they are not given. */
  readonly questions?: readonly Preset[];
}

/** Of each megabyte half is for whole answers; the store has the rest for what it writes of nodes. */
const BYTES_FOR_ANSWERS = 500_000;

/** Ties a store to the API. */
export function openGraph({ model, store, settings, questions = [] }: OpenGraphOptions): OpenGraph {
  const planner = new Planner(model, DEFAULT_LIMITS);
  const schema = buildApiSchema<AnswerContext>(model, resolveRoot);
  const documents = new Map(questions.map(({ name, document }) => [name, document]));
  const known = new KnownOperations();
  const kept = new KeptAnswers(settings.keptAnswers * BYTES_FOR_ANSWERS);
  const isExplained = (headers: RequestInfo['headers']): boolean =>
    settings.explain && headers[EXPLAIN_HEADER] === '1';
  const createContext = (request: RequestInfo): GraphContext => ({
    requestId: request.requestId,
    signal: request.signal,
    headers: request.headers,
    planner,
    store,
    failures: new Map(),
    explanations: isExplained(request.headers) ? [] : undefined,
  });
  return {
    schema,
    createContext,
    ...createKnownAnswers({ known, kept, store, createContext, isApart: isExplained }),
    openFeed: (signal) => ({
      model,
      schema,
      store,
      options: { signal },
      questions: documents,
      createContext: (): AnswerContext => ({
        planner,
        store,
        signal,
        failures: new Map(),
        explanations: undefined,
      }),
    }),
    plugins: [answerDirectly(known), ...(settings.explain ? [explainPlans] : [])],
  };
}
