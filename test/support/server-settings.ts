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
  requestTimeout: 10_000,
});
