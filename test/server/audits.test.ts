import { serverAudits } from 'graphql-http';
import { startTinyServer, type TinyServer } from '../support/start-tiny-server.js';

/** Where Apollo Server differs: a document that fails gets 400, whatever the `accept` header. */
const APOLLO_DIFFERS = ['572B', 'FDE2', '7B9B'];

describe('the audits of GraphQL over HTTP', () => {
  let server: TinyServer;
  beforeAll(async () => {
    server = await startTinyServer();
  });
  afterAll(() => server.stop());

  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    // Apollo's guard against forged requests asks for this header on GET.
    fetchFn: (url: string, init?: RequestInit) => {
      const headers = new Headers(init?.headers);
      headers.set('apollo-require-preflight', '1');
      return fetch(url, { ...init, headers });
    },
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_, audit) => {
      const result = await audit.fn();

      expect([result.status, 'reason' in result ? result.reason : '']).toEqual(
        APOLLO_DIFFERS.includes(audit.id)
          ? ['warn', 'Response status code is not 200']
          : ['ok', ''],
      );
    },
  );
});
