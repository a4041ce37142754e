import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { checkJsonDepth } from './check-json-depth.js';
import { type BodyLimits, readBody } from './read-body.js';
import { RequestFault } from './request-fault.js';

/** The types that a web page can send without a preflight; Apollo Server guards against them itself. */
const GUARDED_BY_APOLLO = new Set([
  '',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
]);

/**
 * Reads what was posted; `undefined` where the body must not be read.
 *
 * @throws RequestFault when the body is too large, or of a type that is not read.
 */
export function readGraphqlBody(
  request: IncomingMessage,
  limits: BodyLimits,
): Promise<Buffer> | undefined {
  const { headers } = request;
  checkEncoding(headers['content-encoding'] ?? 'identity');
  if (!isJson(headers['content-type'] ?? '')) return undefined;
  return readBody(request, limits);
}

/**
 * Parses a body; `undefined` where it is empty.
 *
 * @throws RequestFault when it is not JSON, or not UTF-8: what was meant would not be what is read.
 */
export function parseGraphqlBody(body: Buffer): unknown {
  if (!isUtf8(body)) {
    throw new RequestFault(400, 'The body is not UTF-8. Send JSON as UTF-8.');
  }
  checkJsonDepth(body);
  const text = body.toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new RequestFault(400, `Invalid JSON in the body: ${reason}`);
  }
}

const UNSUPPORTED = 'UNSUPPORTED_MEDIA_TYPE';

function unsupported(message: string): RequestFault {
  const headers = { 'accept-post': 'application/json' };
  return new RequestFault(415, message, { code: UNSUPPORTED, headers });
}

function checkEncoding(encoding: string): void {
  if (encoding === 'identity') return;
  throw new RequestFault(
    415,
    `A body with content-encoding "${encoding}" is not read. Send it plain.`,
    { code: UNSUPPORTED, headers: { 'accept-encoding': 'identity' } },
  );
}

/** Whether to read the body; where it is not read, Apollo Server refuses the request. */
function isJson(contentType: string): boolean {
  if (contentType === 'application/json') return true;
  const [type = '', ...parameters] = contentType.toLowerCase().split(';');
  const name = type.trim();
  if (GUARDED_BY_APOLLO.has(name)) return false;
  if (name !== 'application/json') {
    throw unsupported(`A body of type "${name}" is not read. Send application/json.`);
  }
  for (const parameter of parameters) {
    const charset = /^\s*charset\s*=\s*"?([^"\s]*)"?\s*$/u.exec(parameter)?.[1];
    if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') {
      throw unsupported(`Text in charset "${charset}" is not read. Send UTF-8.`);
    }
  }
  return true;
}
