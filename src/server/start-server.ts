import { createServer, type RequestListener, type Server } from 'node:http';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { OpenFeedContext } from '../feed/feed-context.js';
import { type Access, createAccess } from './access/access.js';
import type { MemoryHolders } from './metrics/memory-holders.js';
import type { Meter } from './metrics/meter.js';
import { answerMetrics, type MetricsOptions } from './routes/answer-metrics.js';
import { answerProbe, type ProbeOptions } from './routes/answer-probe.js';
import type { RouteOptions } from './routes/route-options.js';
import { loadRoutes } from './routes/load-routes.js';
import { answerCors } from './graphql/answer-cors.js';
import { createApolloServer } from './graphql/create-apollo-server.js';
import { createDocumentStore } from './documents/document-store.js';
import { Admission, type AdmissionSettings } from './graphql/admission.js';
import type { ErrorFormatter } from './graphql/create-error-formatter.js';
import {
  createGraphqlHandler,
  type RequestInfo,
  type Shortcuts,
} from './graphql/create-graphql-handler.js';
import type { RequestContext } from './graphql/request-context.js';
import { answerClientErrors } from './answer-client-errors.js';
import { listen } from './listen.js';
import { createHostGuard } from './refuse-foreign-hosts.js';
import type { Log } from '../log/create-log.js';
import { renderHomePage } from './pages/home-page.js';
import type { GraphAbout } from '../model/graph-model.js';
import type { Preset } from '../questions/preset.js';
import type { Readiness } from './availability/readiness.js';

/** The settings that the server itself needs; the names are those of the program's settings. */
export interface ServerSettings extends AdmissionSettings {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly corsOrigins: readonly string[];
  readonly exportOrigins: readonly string[];
  readonly allowedHosts: readonly string[];
  /** In milliseconds. */
  readonly receiveTimeout: number;
  readonly maxExports: number;
  /** In milliseconds. */
  readonly requestTimeout: number;
}

export interface ServerOptions<Context extends RequestContext> {
  readonly settings: ServerSettings;
  readonly schema: GraphQLSchema;
  readonly createContext: (request: RequestInfo) => Context | Promise<Context>;
  readonly shortcuts?: Shortcuts<Context>;
  readonly formatError: ErrorFormatter;
  /** Who may read and write; by default everyone may read, and nobody may write. */
  readonly access?: Access;
  readonly presets: readonly Preset[];
  /** Title and description of the graph. */
  readonly about?: GraphAbout | undefined;
  /** Set by whoever opens the graph; the server itself sets only `stopping`. */
  readonly readiness: Readiness;
  /** Brings `readiness` up to date before it is read. */
  readonly updateReadiness?: () => Promise<void>;
  readonly log: Log;
  readonly graphiqlFolder: URL;
  /** Absent where there is no export. */
  readonly openFeed?: OpenFeedContext;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly stringifyResult?: (value: FormattedExecutionResult) => string;
  /** What holds memory for requests, beside the server itself. */
  readonly memory?: MemoryHolders;
  /** What `/metrics` shows; absent: there is no such address. */
  readonly meter?: Meter;
}

/** A server that takes requests. */
export interface RunningServer {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** Takes no new connection, lets answers under way finish, closes the rest. May be called again. */
  stop(): Promise<void>;
}

/**
 * How long an idle connection stays open, in milliseconds: longer than proxies leave theirs open, a
 * minute with most, so that none of them sends a request while it is being closed.
 */
const KEEP_ALIVE = 65_000;

/** How often connections are looked at for requests that do not arrive, in milliseconds. */
const CHECKING_INTERVAL = 500;

const READ_ONLY = createAccess({ anonymousReading: true, tokens: [] });

/** How long answers under way may take when the server stops, in milliseconds. */
const STOP_GRACE_PERIOD = 1500;

/**
 * Starts to serve a schema: `/graphql` through Apollo Server, pages and files through Express.
 *
 * @throws CommuniqueError `BAD_SETTINGS` when the address cannot be listened on.
 */
export async function startServer<Context extends RequestContext>(
  options: ServerOptions<Context>,
): Promise<RunningServer> {
  const { settings, readiness, log, meter, access = READ_ONLY } = options;
  const httpServer = createHttpServer(settings);
  const documentStore = createDocumentStore();
  const admission = new Admission(settings);
  const apollo = createApolloServer({
    ...options,
    httpServer,
    documentStore,
    landingPage: renderHomePage(options.presets, options.about),
    stopGracePeriod: STOP_GRACE_PERIOD,
  });
  meter?.watchMemory({
    ...options.memory,
    documents: () => documentStore.bytes,
    bodies: () => admission.bodies.held,
  });
  await apollo.start();
  const answerGraphql = createGraphqlHandler({
    ...settings,
    admission,
    access,
    server: apollo,
    writesBytes: true,
    createContext: options.createContext,
    // A plugin of Apollo's writes the log of requests, so every request must pass through it.
    ...(options.shortcuts && !log.isLevelEnabled('debug') ? { shortcuts: options.shortcuts } : {}),
    onFailure: (error, requestId) => {
      log.error({ err: error, requestId }, 'a request could not be answered');
    },
    onEnd: (outcome, duration) => meter?.observe({ kind: 'request', outcome, duration }),
  });
  httpServer.on('request', routeRequests(answerGraphql, { ...options, access }));
  const url = await listen(httpServer, settings.host, settings.port).catch(
    async (error: unknown) => {
      await apollo.stop();
      throw error;
    },
  );
  return {
    url,
    stop() {
      readiness.set({ status: 'stopping', reason: 'The server is being stopped.' });
      return apollo.stop();
    },
  };
}

type RoutingOptions = Omit<RouteOptions, 'exportOrigins' | 'maxExports' | 'trustProxy'> &
  ProbeOptions &
  MetricsOptions;

/** Passes each request to what answers its address. */
function routeRequests(
  answerGraphql: RequestListener,
  options: RoutingOptions & { readonly settings: ServerSettings },
): RequestListener {
  const { corsOrigins, exportOrigins, maxExports, trustProxy } = options.settings;
  const cors = { origins: corsOrigins, methods: 'GET, POST' };
  const answerPage = loadRoutes({
    ...options,
    maxExports,
    trustProxy,
    exportOrigins: [...corsOrigins, ...exportOrigins],
  });
  const refuseForeignHost = createHostGuard(options.settings);
  return (request, response) => {
    // Probes come from schedulers that know the machine by its address only, and say nothing of the graph.
    if (answerProbe(request, response, options)) return;
    if (refuseForeignHost(request, response)) return;
    if (isGraphql(request.url ?? '')) {
      if (!answerCors(request, response, cors)) answerGraphql(request, response);
    } else if (!answerMetrics(request, response, options)) {
      answerPage(request, response);
    }
  };
}

function createHttpServer({ receiveTimeout }: ServerSettings): Server {
  const server = createServer({
    keepAliveTimeout: KEEP_ALIVE,
    headersTimeout: receiveTimeout,
    requestTimeout: receiveTimeout,
    connectionsCheckingInterval: CHECKING_INTERVAL,
  });
  answerClientErrors(server, receiveTimeout);

  return server;
}

function isGraphql(url: string): boolean {
  return url === '/graphql' || url.startsWith('/graphql?');
}
