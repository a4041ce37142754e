import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../api/build-api-schema.js';
import type { Settings } from '../config/read-settings.js';
import type { GraphModel } from '../model/graph-model.js';
import { DEFAULT_LIMITS } from '../request/limits.js';
import { Planner } from '../request/planner.js';
import { answerDirectly } from '../server/answer-directly.js';
import { EXPLAIN_HEADER, explainPlans } from '../server/explain.js';
import type { RequestInfo } from '../server/graphql/graphql-handler.js';
import { resolveRoot, type AnswerContext } from '../server/resolve-root.js';

/** What a resolver has at hand. */
export type GraphContext = RequestInfo & AnswerContext;

/** The API over a store, as the server needs it. */
export interface OpenGraph {
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestInfo) => GraphContext;
  readonly plugins: readonly ApolloServerPlugin<GraphContext>[];
}

export interface OpenGraphOptions {
  readonly model: GraphModel;
  readonly store: AnswerContext['store'];
  readonly settings: Pick<Settings, 'explain'>;
}

/** Ties a store to the API. */
export function openGraph({ model, store, settings }: OpenGraphOptions): OpenGraph {
  const planner = new Planner(model, DEFAULT_LIMITS);
  return {
    schema: buildApiSchema<AnswerContext>(model, resolveRoot),
    createContext: (request) => ({
      ...request,
      planner,
      store,
      answers: new Map(),
      explanations: settings.explain && request.headers[EXPLAIN_HEADER] === '1' ? [] : undefined,
    }),
    plugins: settings.explain ? [answerDirectly, explainPlans] : [answerDirectly],
  };
}
