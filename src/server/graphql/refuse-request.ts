import type { ServerResponse } from 'node:http';
import type { RequestFault } from './request-fault.js';

/** Answers a fault as GraphQL clients read it: `{ "errors": [ … ] }`. */
export function refuseRequest(
  response: ServerResponse,
  fault: RequestFault,
  extensions?: Readonly<Record<string, string>>,
): void {
  if (response.destroyed || response.headersSent) return;
  response.statusCode = fault.status;
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-type', 'application/json; charset=utf-8');
  for (const [name, value] of Object.entries(fault.headers)) response.setHeader(name, value);
  // A body that is too large may still be on its way: the connection cannot be used again.
  if (fault.status === 413) response.setHeader('connection', 'close');
  response.end(printRefusal(fault, extensions));
}

/** The body of the answer to a fault, in JSON. */
export function printRefusal(
  { message, code }: Pick<RequestFault, 'message' | 'code'>,
  extensions: Readonly<Record<string, string>> = {},
): string {
  return `${JSON.stringify({ errors: [{ message, extensions: { code, ...extensions } }] })}\n`;
}
