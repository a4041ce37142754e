import type { IncomingMessage } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';

/** Turns a GET or POST request, whose body has been read, into what Apollo Server takes. */
export function toApolloRequest(request: IncomingMessage, body: unknown): HTTPGraphQLRequest {
  const { method = 'GET', url = '' } = request;
  const query = url.indexOf('?');
  return {
    method,
    headers: readHeaders(request),
    search: query === -1 ? '' : url.slice(query),
    body,
  };
}

function readHeaders(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined)
      headers.set(name, typeof value === 'string' ? value : value.join(', '));
  }
  return headers;
}
