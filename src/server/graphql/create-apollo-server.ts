import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { toJsonText } from '../../json/json-text.js';
import { LIMITS } from '../../kernel/limits.js';
import type { Log } from '../../log/create-log.js';
import type { ErrorFormatter } from './create-error-formatter.js';
import type { DocumentStore } from '../documents/document-store.js';
import { guardOperations } from './guard-operations.js';
import { limitDocument } from '../documents/limit-document.js';
import { logRequests } from './log-requests.js';
import { refuseWhileUnavailable } from './refuse-while-unavailable.js';
import type { RequestContext } from './request-context.js';
import { writeResult } from './write-result.js';

export interface ApolloServerOptions<Context extends RequestContext> {
  readonly schema: GraphQLSchema;
  readonly log: Log;
  readonly formatError: ErrorFormatter;
  readonly httpServer: Server;
  /** Keeps parsed and validated documents. */
  readonly documentStore: DocumentStore;
  /** The HTML that a browser gets at `/graphql`. */
  readonly landingPage: string;
  /** How long answers under way may take when the server stops, in milliseconds. */
  readonly stopGracePeriod: number;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly stringifyResult?: (value: FormattedExecutionResult) => string;
}

/** Sets up Apollo Server for our schema; the caller starts it. */
export function createApolloServer<Context extends RequestContext>(
  options: ApolloServerOptions<Context>,
): ApolloServer<Context> {
  const { schema, log, httpServer, documentStore, landingPage, formatError } = options;
  const { stopGracePeriod, stringifyResult } = options;
  const requestIds = new WeakMap<object, string>();
  return new ApolloServer<Context>({
    schema,
    logger: log,
    introspection: true, // who may read the data may read its schema
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    documentStore,
    parseOptions: { maxLexicalTokens: LIMITS.tokens.most },
    validationRules: [limitDocument],
    // Signals are ours: see stop-on-signal.ts.
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      formatError(formatted, error, requestIds.get(error as object)),
    stringifyResult:
      stringifyResult === undefined ? writeResult : (result) => toJsonText(stringifyResult(result)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: stopGracePeriod }),
      showLandingPage(landingPage),
      nameRequests(requestIds),
      guardOperations,
      refuseWhileUnavailable,
      ...(log.isLevelEnabled('debug') ? [logRequests<Context>(log)] : []),
      ...(options.plugins ?? []),
    ],
  });
}

function showLandingPage(html: string): ApolloServerPlugin {
  return {
    serverWillStart: () => Promise.resolve({ renderLandingPage: () => Promise.resolve({ html }) }),
  };
}

/** Keeps the id of the request for its errors, which are formatted without their context. */
function nameRequests<Context extends RequestContext>(
  requestIds: WeakMap<object, string>,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) requestIds.set(error, contextValue.requestId);
          return Promise.resolve();
        },
      }),
  };
}
