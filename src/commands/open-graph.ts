import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../api/build-api-schema.js';
import type { Settings } from '../config/read-settings.js';
import type { GraphModel } from '../model/graph-model.js';
import type { GraphRecord } from '../model/record.js';
import { DEFAULT_LIMITS } from '../request/limits.js';
import { Planner } from '../request/planner.js';
import { EXPLAIN_HEADER, explainPlans } from '../server/explain.js';
import type { RequestInfo } from '../server/graphql/graphql-handler.js';
import { resolveRoot, type AnswerContext } from '../server/resolve-root.js';
import { openStore } from '../store/open-store.js';

/** What a resolver has at hand. */
export type GraphContext = RequestInfo & AnswerContext;

/** A graph that is open, with what the server needs to answer from it. */
export interface OpenGraph {
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestInfo) => GraphContext;
  readonly plugins: readonly ApolloServerPlugin<GraphContext>[];
  close(): Promise<void>;
}

export interface OpenGraphOptions {
  readonly model: GraphModel;
  readonly records: readonly GraphRecord[];
  readonly settings: Pick<Settings, 'explain' | 'requestTimeout'>;
}

/** Puts the records into a store and ties it to the API. */
export async function openGraph(options: OpenGraphOptions): Promise<OpenGraph> {
  const { model, records, settings } = options;
  const store = await openStore(model, { readTimeout: settings.requestTimeout });
  await store.write(records);
  const planner = new Planner(model, DEFAULT_LIMITS);
  return {
    schema: buildApiSchema<AnswerContext>(model, resolveRoot),
    createContext: (request) => ({
      ...request,
      planner,
      store,
      explanations: settings.explain && request.headers[EXPLAIN_HEADER] === '1' ? [] : undefined,
    }),
    plugins: settings.explain ? [explainPlans] : [],
    close: () => store.close(),
  };
}
