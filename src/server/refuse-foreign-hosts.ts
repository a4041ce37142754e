import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopback } from '../kernel/is-loopback.js';
import { refuseRequest } from './graphql/refuse-request.js';
import { RequestFault } from './graphql/request-fault.js';

interface HostSettings {
  /** The address that the server listens on. */
  readonly host: string;
  /** The names that requests may use, beside those of the loopback; empty: any, unless `host` is the loopback. */
  readonly allowedHosts: readonly string[];
}

/** Refuses a request and returns true, where it must not be answered. */
type HostGuard = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Refuses requests for names that are not ours. A web page can let its own name lead to this machine, so that the
 * browser takes a server here for one of that site (DNS rebinding); the name in `Host` gives it away.
 */
export function createHostGuard({ host, allowedHosts }: HostSettings): HostGuard {
  if (allowedHosts.length === 0 && !isLoopback(host)) return () => false;
  const allowed = new Set([host, ...allowedHosts].map((name) => name.toLowerCase()));
  return (request, response) => {
    const given = request.headers.host;
    if (given === undefined) return false; // no browser leaves it out
    const name = given.replace(/:\d*$/u, '').toLowerCase();
    if (isLoopback(name) || allowed.has(name)) return false;
    const message = `this server does not answer for the host ${JSON.stringify(given.slice(0, 100))}; use its own address, or add the name to allowedHosts (COMMUNIQUE_ALLOWED_HOSTS)`;
    refuseRequest(response, new RequestFault(421, message, { code: 'MISDIRECTED_REQUEST' }));
    return true;
  };
}
