import type { IncomingMessage } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { readBody } from './read-body.js';
import { RequestFault } from './request-fault.js';

/** The types that a web page can send unasked; Apollo Server guards against them itself. */
const GUARDED_BY_APOLLO = new Set([
  '',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
]);

/**
 * Turns a GET or POST request into what Apollo Server takes.
 *
 * @throws RequestFault when the body is too large, no JSON, or of a type that is not read.
 */
export async function readGraphqlRequest(
  request: IncomingMessage,
  maxBodySize: number,
): Promise<HTTPGraphQLRequest> {
  const url = request.url ?? '';
  const query = url.indexOf('?');
  return {
    method: request.method ?? 'GET',
    headers: readHeaders(request),
    search: query === -1 ? '' : url.slice(query),
    body: request.method === 'POST' ? await readJson(request, maxBodySize) : undefined,
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

async function readJson(request: IncomingMessage, maxBodySize: number): Promise<unknown> {
  checkEncoding(request.headers['content-encoding'] ?? 'identity');
  if (!isJson(request.headers['content-type'] ?? '')) return undefined;
  const body = (await readBody(request, maxBodySize)).toString('utf8');
  if (body.trim() === '') return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new RequestFault(400, `Invalid JSON in the body: ${reason}`);
  }
}

function checkEncoding(encoding: string): void {
  if (encoding === 'identity') return;
  throw new RequestFault(
    415,
    `A body with content-encoding "${encoding}" is not read. Send it plain.`,
  );
}

/** Whether to read the body; Apollo Server refuses what it guards against when the body is missing. */
function isJson(contentType: string): boolean {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const name = type.trim();
  if (GUARDED_BY_APOLLO.has(name)) return false;
  if (name !== 'application/json') {
    throw new RequestFault(415, `A body of type "${name}" is not read. Send application/json.`);
  }
  for (const parameter of parameters) {
    const charset = /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/u.exec(parameter)?.[1];
    if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
      throw new RequestFault(415, `Text in charset "${charset}" is not read. Send UTF-8.`);
    }
  }
  return true;
}
