import type { ServerSettings } from '../../src/server/start-server.js';

/** Settings of a server that a test starts: a free port, and nothing opened to other sites. */
export const SERVER_SETTINGS: ServerSettings = Object.freeze({
  host: '127.0.0.1',
  port: 0,
  corsOrigins: [],
  exportOrigins: [],
  allowedHosts: [],
  receiveTimeout: 10_000,
  maxBodySize: 10_000,
  maxBodiesSize: 1_000_000,
  maxRequests: 100,
  maxWaiting: 1000,
  maxExports: 4,
  rateLimit: 0,
  trustProxy: 0,
  requestTimeout: 10_000,
});
