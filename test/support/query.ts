import { setMaxListeners } from 'node:events';
import { createServer } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { buildApiSchema } from '../../src/api/build-api-schema.js';
import { type JsonText, readJson } from '../../src/json/json-text.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { DEFAULT_LIMITS, type Limits } from '../../src/request/limits.js';
import { Planner } from '../../src/request/planner.js';
import { answerByPlans } from '../../src/server/answering/answer-by-plans.js';
import { explainPlans, type Explanation } from '../../src/server/answering/explain-plans.js';
import { createDocumentStore } from '../../src/server/documents/document-store.js';
import { createApolloServer } from '../../src/server/graphql/create-apollo-server.js';
import { createErrorFormatter } from '../../src/server/graphql/create-error-formatter.js';
import type { RequestContext } from '../../src/server/graphql/request-context.js';
import { writeResult } from '../../src/server/graphql/write-result.js';
import { createLog } from '../../src/log/create-log.js';
import { resolveMutation } from '../../src/server/answering/resolve-mutation.js';
import { resolveRoot, type AnswerContext } from '../../src/server/answering/resolve-root.js';
import type { Store } from '../../src/store/store.js';

/** A response, as a client parses it. */
export interface Reply {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: { readonly plan?: readonly Explanation[] };
}

/** Asks one operation, by name if the document has several. */
export type Ask = (
  document: string,
  variables?: Record<string, unknown>,
  operationName?: string,
) => Promise<Reply>;

/** The same, for the body of the response as text. */
type AskForText = (...asked: Parameters<Ask>) => Promise<JsonText>;

interface AskerOptions {
  readonly limits?: Limits;
  /** Whether replies carry their plans in `extensions.plan`. */
  readonly explain?: boolean;
  /** Whether graphql-js executes every request, even those that plans answer by themselves. */
  readonly byExecutor?: boolean;
}

/** Asks the API in process over a store, through the same Apollo Server that is served over HTTP. */
export function createAsker(model: GraphModel, store: Store, options: AskerOptions = {}): Ask {
  const ask = createTextAsker(model, store, options);
  return async (...asked) => readJson(await ask(...asked)) as Reply;
}

/** The same for the bytes of the body. */
export function createTextAsker(
  model: GraphModel,
  store: Store,
  options: AskerOptions = {},
): AskForText {
  const { limits = DEFAULT_LIMITS, explain = false, byExecutor = false } = options;
  const server = serverOf(model, byExecutor);
  const planner = new Planner(model, limits);
  return async (query, variables, operationName) => {
    const { body } = await server.executeOperation(
      {
        query,
        ...(variables && { variables }),
        ...(operationName !== undefined && { operationName }),
      },
      {
        contextValue: {
          requestId: 'test',
          requester: { role: 'editor', author: 'test' },
          planner,
          store,
          failures: new Map(),
          signal: neverAborted(),
          explanations: explain ? [] : undefined,
        },
      },
    );
    if (body.kind !== 'single') throw new Error('an answer in parts');
    return writeResult(body.singleResult);
  };
}

type TestServer = ApolloServer<RequestContext & AnswerContext>;

const servers = {
  direct: new WeakMap<GraphModel, TestServer>(),
  byExecutor: new WeakMap<GraphModel, TestServer>(),
};

/** The server of a model, cached: each request brings its store, so that many tests share a server. */
function serverOf(model: GraphModel, byExecutor: boolean): TestServer {
  const cache = byExecutor ? servers.byExecutor : servers.direct;
  const server = cache.get(model) ?? createTestServer(model, byExecutor);
  cache.set(model, server);
  return server;
}

function createTestServer(model: GraphModel, byExecutor: boolean): TestServer {
  return createApolloServer<RequestContext & AnswerContext>({
    schema: buildApiSchema<AnswerContext & RequestContext>(model, resolveRoot, resolveMutation),
    log: createLog('silent'),
    formatError: createErrorFormatter((error) => {
      console.error('a masked error:', error); // it is hidden from the client, not from the test run
    }),
    httpServer: createServer(),
    documentStore: createDocumentStore(),
    landingPage: '',
    stopGracePeriod: 0,
    plugins: byExecutor ? [explainPlans] : [answerByPlans(), explainPlans],
  });
}

/** A signal to which any number of root fields may listen. */
function neverAborted(): AbortSignal {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  return signal;
}
