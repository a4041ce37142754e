import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { refuseRequest } from './refuse-request.js';
import { readGraphqlRequest } from './read-graphql-request.js';
import { RequestFault } from './request-fault.js';
import { startDeadline } from './start-deadline.js';
import { writeGraphqlResponse } from './write-graphql-response.js';

/** What a resolver may know of the request that it answers. */
export interface RequestInfo {
  /** Names the request in the log and in masked errors. */
  readonly requestId: string;
  /** Aborted when the client has gone, or with a `TIMEOUT` error when it took too long. */
  readonly signal: AbortSignal;
  readonly headers: IncomingHttpHeaders;
}

export interface GraphqlHandlerOptions<Context extends BaseContext> {
  readonly server: ApolloServer<Context>;
  readonly createContext: (request: RequestInfo) => Context | Promise<Context>;
  /** In bytes. */
  readonly maxBodySize: number;
  /** In milliseconds. */
  readonly requestTimeout: number;
  /** Of the JSON that the server writes: `latin1` where each character is a byte. Defaults to UTF-8. */
  readonly bodyEncoding?: 'utf8' | 'latin1';
  /** Told of what went wrong on our side of the connection. */
  readonly onFailure: (error: unknown, requestId: string) => void;
}

const INTERNAL = new RequestFault(500, 'Internal server error', 'INTERNAL_SERVER_ERROR');

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
  return (request, response) => {
    const requestId = randomUUID();
    answer(request, response, requestId, options).catch((error: unknown) => {
      if (error instanceof RequestFault) {
        refuseRequest(response, error);
        return;
      }
      options.onFailure(error, requestId);
      if (response.headersSent) response.destroy();
      else refuseRequest(response, INTERNAL, { requestId });
    });
  };
}

async function answer<Context extends BaseContext>(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  options: GraphqlHandlerOptions<Context>,
): Promise<void> {
  if (request.method !== 'POST' && request.method !== 'GET') {
    response.setHeader('allow', 'GET, POST');
    throw new RequestFault(405, `GraphQL is asked with GET or POST, not ${request.method ?? ''}.`);
  }
  const httpGraphQLRequest = await readGraphqlRequest(request, options.maxBodySize);
  const deadline = startDeadline(response, options.requestTimeout);
  try {
    const answered = options.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () =>
        options.createContext({ requestId, signal: deadline.signal, headers: request.headers }),
    });
    const answer = await Promise.race([answered, deadline.passed]);
    await writeGraphqlResponse(answer, response, options.bodyEncoding ?? 'utf8');
  } finally {
    deadline.clear();
  }
}
