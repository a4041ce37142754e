import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../api/build-api-schema.js';
import type { Settings } from '../config/read-settings.js';
import type { FeedContext } from '../feed/feed-context.js';
import type { GraphAbout, GraphModel } from '../model/graph-model.js';
import { DEFAULT_LIMITS } from '../request/limits.js';
import { Planner } from '../request/planner.js';
import {
  createRequestAnswering,
  type RequestAnswering,
} from '../server/answering/answer-request.js';
import { EXPLAIN_HEADER, explainPlans } from '../server/answering/explain-plans.js';
import type { Preset } from '../questions/preset.js';
import type { RequestContext } from '../server/graphql/request-context.js';
import type { RequestInfo } from '../server/graphql/create-graphql-handler.js';
import { commonReads } from '../answer/expected-reads.js';
import { readsOfDocuments } from '../server/answering/reads-of-documents.js';
import type { ExpectedRead } from '../store/expected-read.js';
import { resolveMutation } from '../server/answering/resolve-mutation.js';
import { resolveRoot, type AnswerContext } from '../server/answering/resolve-root.js';

/** What resolvers see. No headers: a cached answer is shared by requests whose headers differ, and by all readers. */
export type GraphContext = RequestContext & AnswerContext;

/** The API over a store, as the server needs it. */
export interface OpenGraph extends RequestAnswering<GraphContext> {
  readonly schema: GraphQLSchema;
  /** What the model says of the graph as a whole. */
  readonly about: GraphAbout | undefined;
  readonly createContext: (request: RequestInfo) => GraphContext;
  /** What an export needs; the signal is aborted when nobody waits for it any more. */
  readonly openFeed: (signal: AbortSignal) => FeedContext;
  /** What the store will read for these documents and for views of any kind, to be warmed up for it. */
  readonly expectedReads: (documents: readonly string[]) => readonly ExpectedRead[];
}

export interface OpenGraphOptions {
  readonly model: GraphModel;
  readonly store: AnswerContext['store'];
  readonly settings: Pick<Settings, 'explain' | 'cacheSize'>;
  /** Questions that can be exported by name; none by default. */
  readonly questions?: readonly Preset[];
}

/** Of each megabyte of `cacheSize`, half is for whole answers and half for the store's texts of nodes. */
const ANSWER_BYTES_PER_MB = 500_000;

/** Connects the API to a store. */
export function openGraph({ model, store, settings, questions = [] }: OpenGraphOptions): OpenGraph {
  const planner = new Planner(model, DEFAULT_LIMITS);
  const schema = buildApiSchema<GraphContext>(model, resolveRoot, resolveMutation);
  const documents = new Map(questions.map(({ name, document }) => [name, document]));
  const isExplained = (headers: RequestInfo['headers']): boolean =>
    settings.explain && headers[EXPLAIN_HEADER] === '1';
  const createContext = ({ requestId, signal, requester, headers }: RequestInfo): GraphContext => ({
    requestId,
    signal,
    requester,
    planner,
    store,
    failures: new Map(),
    explanations: isExplained(headers) ? [] : undefined,
  });
  const { shortcuts, plugins, memory } = createRequestAnswering({
    store,
    createContext,
    cacheSize: settings.cacheSize * ANSWER_BYTES_PER_MB,
    scopeOf: (headers) => (isExplained(headers) ? undefined : ''),
  });
  return {
    schema,
    about: model.about,
    createContext,
    shortcuts,
    memory: { ...memory, plans: () => planner.bytes },
    expectedReads: (given) => [...readsOfDocuments(planner, schema, given), ...commonReads(model)],
    plugins: [...plugins, ...(settings.explain ? [explainPlans] : [])],
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
  };
}
