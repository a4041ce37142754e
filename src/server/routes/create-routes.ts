import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { CommuniqueError } from '../../kernel/errors.js';
import type { OpenFeedContext } from '../../feed/feed-context.js';
import { explainLimit } from '../../kernel/limits.js';
import { clientOf } from '../admission/client-of.js';
import { AdmissionQueue } from '../admission/admission-queue.js';
import { challengeOf } from '../access/challenge.js';
import { answerCors } from '../graphql/answer-cors.js';
import { answerExport, describeExports } from './answer-export.js';
import { COMMON_HEADERS } from './common-headers.js';
import type { RouteOptions } from './route-options.js';
import { GRAPHIQL_POLICY, renderGraphiqlPage } from '../pages/graphiql-page.js';
import { ICON } from '../pages/icon.js';
import { renderHomePage } from '../pages/home-page.js';
import { PLAIN_PAGE_POLICY } from '../pages/html.js';
import { renderNotFoundPage } from '../pages/not-found-page.js';
import { SANDBOX_FALLBACK_SCRIPT } from '../pages/sandbox-fallback.js';
import { renderSandboxPage } from '../pages/sandbox-page.js';
import type { Preset } from '../../questions/preset.js';

/** Everything over HTTP but `/graphql` and the probes. */
export function createRoutes(options: RouteOptions): Express {
  const { log, openFeed } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use((_request, response, next) => {
    response.set(COMMON_HEADERS);
    next();
  });
  addPages(app, options);
  if (openFeed !== undefined) addExports(app, options, openFeed);
  app.use((request, response) => {
    sendNotFound(request, response, 'The GraphQL API is at /graphql.');
  });
  app.use(((error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
    } else if (error instanceof CommuniqueError && error.isShown) {
      response.removeHeader('etag'); // that of the file, which could not be written
      const hasToken = request.headers.authorization !== undefined;
      response.set(challengeOf(error, { hasToken }));
      if (error.code === 'OVERLOADED') response.set('retry-after', '1');
      response.status(error.httpStatus).json({ error: error.message, code: error.code });
    } else if (isFaultOfClient(error)) {
      response.status(error.status).json({ error: error.message, code: 'BAD_REQUEST' });
    } else {
      const requestId = randomUUID();
      log.error({ err: error, requestId }, 'a page could not be made');
      const code = 'INTERNAL_SERVER_ERROR';
      response.status(500).json({ error: 'Internal server error', code, requestId });
    }
  }) satisfies express.ErrorRequestHandler);
  return app;
}

/** What pages show where one needs a token to see more. */
const UNTOLD = { presets: [], about: undefined } as const;

/** The pages are open to all: a browser sends no token when it opens one. */
function addPages(app: Express, options: RouteOptions): void {
  const needsToken = !options.access.anonymousReading;
  // The questions name what is in the graph.
  const { presets, about } = needsToken ? UNTOLD : options;
  app.get('/', (_request, response) => {
    sendPage(response, PLAIN_PAGE_POLICY, renderHomePage(presets, about, { needsToken }));
  });
  app.get(['/favicon.svg', '/favicon.ico'], (_request, response) => {
    response.set('cache-control', 'public, max-age=86400').type('svg').send(ICON);
  });
  app.get('/graphiql', (request, response) => {
    const asked = findAsked(request, response, presets);
    if (asked === undefined) return;
    const page = renderGraphiqlPage(presets, { title: about?.title, needsToken });
    sendPage(response, GRAPHIQL_POLICY, page);
  });
  const graphiqlFolder = fileURLToPath(options.graphiqlFolder);
  app.use('/graphiql', express.static(graphiqlFolder, { redirect: false }));
  app.get('/sandbox/fallback.js', (_request, response) => {
    response.type('js').send(SANDBOX_FALLBACK_SCRIPT);
  });
  app.get('/sandbox', async (request, response) => {
    const asked = findAsked(request, response, presets);
    if (asked === undefined) return;
    // Apollo's page brings its own policy; a stricter one beside it would leave it blank.
    const page = await renderSandboxPage(asked.preset, { needsToken });
    sendPage(response, "frame-ancestors 'none'", page);
  });
}

/** How many files may wait for each that is written: a page that shows several asks for them at once. */
const WAITING_PER_EXPORT = 4;

/** How long a client may stop reading a file, in milliseconds. */
const STALLED = 30_000;

function addExports(
  app: Express,
  { access, exportOrigins: origins, maxExports, trustProxy }: RouteOptions,
  openFeed: OpenFeedContext,
): void {
  const queue = new AdmissionQueue({
    most: maxExports,
    mostWaiting: maxExports * WAITING_PER_EXPORT,
    refusal: explainLimit('exports', undefined, maxExports),
  });
  app.use('/export', (request, response, next) => {
    // Where all may read a file, all may also show it, as an image.
    if (origins.includes('*')) response.set('cross-origin-resource-policy', 'cross-origin');
    if (!answerCors(request, response, { origins, methods: 'GET, HEAD' })) next();
  });
  const authenticate: RequestHandler = async (request, _response, next) => {
    await access.authenticate(request);
    next();
  };
  app.get('/export', authenticate, (_request, response) => {
    response.json(describeExports());
  });
  app.get('/export/:file', authenticate, async (request, response) => {
    const controller = new AbortController();
    response.once('close', () => {
      controller.abort(new CommuniqueError('TIMEOUT', 'nobody waits for the file any more'));
    });
    await queue.enter(clientOf(request, trustProxy), controller.signal);
    // Else clients that stop reading would keep the others from their files.
    response.setTimeout(STALLED, () => {
      if (response.writableNeedDrain) response.destroy();
    });
    try {
      await answerExport(request, response, openFeed);
    } finally {
      queue.leave();
    }
  });
}

/** The question that an address names, else the first. Where there is none of that name, answers 404. */
function findAsked(
  request: Request,
  response: Response,
  presets: readonly Preset[],
): { readonly preset: Preset | undefined } | undefined {
  const name = request.query['op'];
  if (name === undefined) return { preset: presets[0] };
  const preset = presets.find((one) => one.name === name);
  if (preset !== undefined) return { preset };
  const names = presets.map((one) => one.name).join(', ');
  sendNotFound(
    request,
    response,
    names === '' ? 'There are no questions.' : `The questions: ${names}.`,
  );
  return undefined;
}

function sendPage(response: Response, policy: string, html: string): void {
  response.set('content-security-policy', policy).type('html').send(html);
}

function sendNotFound(request: Request, response: Response, hint: string): void {
  response.status(404);
  if (request.accepts('json', 'html') === 'html') {
    sendPage(response, PLAIN_PAGE_POLICY, renderNotFoundPage(request.originalUrl, hint));
  } else {
    const error = `There is nothing at ${request.originalUrl}. ${hint}`;
    response.json({ error, code: 'NOT_FOUND' });
  }
}

/** Whether Express refuses a request with this error, such as a malformed address. */
function isFaultOfClient(error: unknown): error is Error & { readonly status: number } {
  if (!(error instanceof Error) || !('status' in error)) return false;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}
