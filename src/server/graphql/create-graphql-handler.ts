import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { type JsonText, toJsonText } from '../../json/json-text.js';
import { ContentTypes } from './content-types.js';
import { parseGraphqlBody, readGraphqlBody } from './read-graphql-body.js';
import { type AskedOperation, readOperation } from './read-operation.js';
import type { Admission } from './admission.js';
import type { Access } from '../access/access.js';
import type { Requester } from '../access/requester.js';
import { authenticateRequest } from './authenticate-request.js';
import type { Outcome } from '../metrics/observation.js';
import { refuseRequest } from './refuse-request.js';
import { RequestFault } from './request-fault.js';
import type { Exchange } from './send-body.js';
import { startDeadline } from './start-deadline.js';
import { toApolloRequest } from './to-apollo-request.js';
import { sendData, writeGraphqlResponse } from './write-graphql-response.js';

/** What is known of a request when its context is created. */
export interface RequestInfo {
  /** Names the request in the log and in masked errors. */
  readonly requestId: string;
  /** Aborted when the client has gone, or with a `TIMEOUT` error when it took too long. */
  readonly signal: AbortSignal;
  readonly headers: IncomingHttpHeaders;
  readonly requester: Requester;
}

/** An answer that is under way without Apollo Server. */
export interface KnownAnswer<Context> {
  /** For Apollo Server, if it has to take over. */
  readonly context: Context;
  /** The whole body; `undefined` where there is an error, for Apollo Server to report. */
  readonly answer: Promise<JsonText | undefined>;
}

/** What answers without Apollo Server; `undefined` leaves the request to it. */
export interface Shortcuts<Context> {
  /** The answer to the bytes that were posted, where it is cached. */
  readonly cached: (body: Buffer, headers: IncomingHttpHeaders) => Buffer | undefined;
  /** Answers an operation that Apollo Server has parsed and validated before. */
  readonly known: (asked: AskedOperation, request: RequestInfo) => KnownAnswer<Context> | undefined;
}

export interface GraphqlHandlerOptions<Context extends BaseContext> {
  readonly access: Access;
  readonly server: ApolloServer<Context>;
  readonly createContext: (request: RequestInfo) => Context | Promise<Context>;
  readonly shortcuts?: Shortcuts<Context>;
  /** In bytes. */
  readonly maxBodySize: number;
  readonly admission: Admission;
  /** In milliseconds. */
  readonly requestTimeout: number;
  /** Whether the server writes JSON of bytes (`JsonText`), as `writeResult` does, and not plain text. */
  readonly writesBytes?: boolean;
  /** Called with errors that are not the client's. */
  readonly onFailure: (error: unknown, requestId: string) => void;
  /** Called when an answer has been sent, or given up, with the time it took in milliseconds. */
  readonly onEnd?: (outcome: Outcome, duration: number) => void;
}

const INTERNAL = new RequestFault(500, 'Internal server error', {
  code: 'INTERNAL_SERVER_ERROR',
});

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Answers GraphQL requests over HTTP, without a web framework in between.
 *
 * A framework costs more than our answers do. `@apollo/server-integration-testsuite`
 * and the audits of `graphql-http` hold this handler to the contract.
 */
export function createGraphqlHandler<Context extends BaseContext>(
  options: GraphqlHandlerOptions<Context>,
): RequestHandler {
  const contentTypes = new ContentTypes();
  return (request, response) => {
    void answerToTheEnd({ request, response, requestId: randomUUID() }, options, contentTypes);
  };
}

/** Answers, whatever goes wrong. */
async function answerToTheEnd<Context extends BaseContext>(
  exchange: NamedExchange,
  options: GraphqlHandlerOptions<Context>,
  contentTypes: ContentTypes,
): Promise<void> {
  const { response, requestId } = exchange;
  const started = performance.now();
  let hasErrors = true;
  try {
    ({ hasErrors } = await answer(exchange, options, contentTypes));
  } catch (error) {
    if (error instanceof RequestFault) {
      refuseRequest(response, error);
    } else {
      options.onFailure(error, requestId);
      if (response.headersSent) response.destroy();
      else refuseRequest(response, INTERNAL, { requestId });
    }
  }
  options.onEnd?.(outcomeOf(response, hasErrors), performance.now() - started);
}

function outcomeOf(response: ServerResponse, hasErrors: boolean): Outcome {
  const { statusCode, destroyed, writableEnded } = response;
  if (destroyed && !writableEnded) return 'gone';
  if (statusCode >= 500) return 'failed';
  if (statusCode >= 400) return 'refused';
  return hasErrors ? 'errors' : 'answered';
}

/** How a request was answered. */
interface Answered {
  readonly hasErrors: boolean;
}

interface NamedExchange extends Exchange {
  readonly requestId: string;
}

async function answer<Context extends BaseContext>(
  { request, response, requestId }: NamedExchange,
  options: GraphqlHandlerOptions<Context>,
  contentTypes: ContentTypes,
): Promise<Answered> {
  const { method = '' } = request;
  if (method !== 'POST' && method !== 'GET') {
    throw new RequestFault(405, `GraphQL is asked with GET or POST, not ${method}.`, {
      headers: { allow: 'GET, POST' },
    });
  }
  const requester = await authenticateRequest(request, {
    access: options.access,
    onFailure: (error) => {
      options.onFailure(error, requestId);
    },
  });
  const { admission, maxBodySize: most } = options;
  admission.checkRate(request);
  const limits = { most, budget: admission.bodies };
  const body = method === 'POST' ? await readGraphqlBody(request, limits) : undefined;
  try {
    return await answerBody(
      { request, response, requestId },
      { body, requester },
      options,
      contentTypes,
    );
  } finally {
    if (body !== undefined) admission.bodies.giveBack(body.length);
  }
}

/** What was sent, and by whom. */
interface Sent {
  /** `undefined` where there is none, or where it must not be read. */
  readonly body: Buffer | undefined;
  readonly requester: Requester;
}

async function answerBody<Context extends BaseContext>(
  { request, response, requestId }: NamedExchange,
  { body, requester }: Sent,
  options: GraphqlHandlerOptions<Context>,
  contentTypes: ContentTypes,
): Promise<Answered> {
  const { headers } = request;
  const contentType = contentTypes.find(headers.accept);
  if (body !== undefined && contentType !== undefined) {
    const cached = options.shortcuts?.cached(body, headers);
    if (cached !== undefined) {
      await sendData(cached, contentType, { request, response });
      return { hasErrors: false };
    }
  }
  const content = body && parseGraphqlBody(body);
  const deadline = startDeadline(response, options.requestTimeout, (message) => {
    refuseRequest(response, new RequestFault(503, message, { code: 'TIMEOUT' }));
  });
  try {
    const info: RequestInfo = { requestId, signal: deadline.signal, headers, requester };
    return await options.admission.inTurn(request, deadline.signal, () =>
      answerContent({ request, response }, { content, body, info }, options, contentTypes),
    );
  } finally {
    deadline.end();
  }
}

/** What was asked. */
interface Asked extends Pick<Sent, 'body'> {
  /** The body, parsed. */
  readonly content: unknown;
  readonly info: RequestInfo;
}

async function answerContent<Context extends BaseContext>(
  exchange: Exchange,
  { content, body, info }: Asked,
  options: GraphqlHandlerOptions<Context>,
  contentTypes: ContentTypes,
): Promise<Answered> {
  const { request } = exchange;
  const { accept } = info.headers;
  const contentType = contentTypes.find(accept);
  let known: KnownAnswer<Context> | undefined;
  if (body !== undefined && contentType !== undefined) {
    const asked = readOperation(content, body);
    known = asked && options.shortcuts?.known(asked, info);
    const answered = await known?.answer;
    if (answered !== undefined) {
      await sendData(answered, contentType, exchange);
      return { hasErrors: false };
    }
  }
  const answered = await options.server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: toApolloRequest(request, content),
    context: async () => known?.context ?? options.createContext(info),
  });
  contentTypes.learn(accept, answered);
  const toText = options.writesBytes === true ? (text: JsonText) => text : toJsonText;
  await writeGraphqlResponse(answered, exchange, toText);
  const { body: text } = answered;
  return { hasErrors: text.kind === 'complete' && text.string.startsWith('{"errors"') };
}
