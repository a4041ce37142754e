import { PRESETS, startTinyServer, type TinyServer } from '../support/start-tiny-server.js';

let server: TinyServer;
beforeAll(async () => {
  server = await startTinyServer();
});
afterAll(() => server.stop());

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}${path}`, { headers });
  return {
    status: response.status,
    policy: response.headers.get('content-security-policy') ?? '',
    text: await response.text(),
  };
}

describe('pages', () => {
  it.each(['/', '/graphql'])('show at %s where everything is', async (path) => {
    const { status, policy, text } = await get(path, HTML);

    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(text).toContain('href="graphiql"');
    expect(text).toContain('href="sandbox?op=slow"');
    expect(text).toContain('<h1>Greetings &#38; more</h1>');
    expect(text).toContain('<p>Who says &#60;hello&#62; to whom.</p>');
    expect(text).toMatch(/<li>Who says &#60;hello&#62;\?\s+\(<a href="graphiql\?op=greeting">/u);
  });

  it('show GraphiQL with the presets, from this server alone', async () => {
    const { policy, text } = await get('/graphiql', HTML);

    expect(policy).toContain("script-src 'self';");
    expect(text).toContain('<title>Greetings &#38; more: GraphiQL</title>');
    expect(text).not.toMatch(/(?:https?:)?\/\//u);
    const data = /<script id="presets"[^>]*>(.*?)<\/script>/su.exec(text)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual(PRESETS);
  });

  it.each(PRESETS)('show Apollo Sandbox with the question $name', async ({ name, document }) => {
    const { status, policy, text } = await get(`/sandbox?op=${name}`, HTML);

    expect(status).toBe(200);
    expect(policy).toBe("frame-ancestors 'none'");
    expect(text).toContain(JSON.stringify(document));
    expect(text).toContain("new URL('graphql', window.location.href).href");
    expect(text).toContain('"runTelemetry":false');
    expect(text.indexOf('sandbox/fallback.js')).toBeLessThan(text.indexOf('apollographql.com'));
  });

  it.each(['/sandbox', '/graphiql'])(
    'list at %s the questions in place of an unknown one',
    async (path) => {
      const { status, text } = await get(`${path}?op=nope`, HTML);

      expect(status).toBe(404);
      expect(text).toContain('The questions: greeting, slow.');
    },
  );

  it('have an icon, which browsers cache', async () => {
    const pages = ['/', '/graphiql', '/nope'].map(async (path) => (await get(path, HTML)).text);
    const icons = await Promise.all(
      ['/favicon.svg', '/favicon.ico'].map((path) => fetch(`${server.url}${path}`)),
    );

    for (const page of await Promise.all(pages)) {
      expect(page).toContain('<link rel="icon" type="image/svg+xml" href="/favicon.svg" />');
    }
    for (const icon of icons) {
      expect(icon.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
      expect(icon.headers.get('cache-control')).toBe('public, max-age=86400');
      expect(await icon.text()).toMatch(/^<svg /u);
    }
  });

  it('that do not exist are answered with 404, in the form that was asked for', async () => {
    const page = await get('/<nope>', HTML);
    const data = await get('/nope');

    expect([page.status, data.status]).toEqual([404, 404]);
    expect(page.text).toContain('<code>/%3Cnope%3E</code>');
    expect(JSON.parse(data.text)).toEqual({
      error: 'There is nothing at /nope. The GraphQL API is at /graphql.',
      code: 'NOT_FOUND',
    });
  });
});

describe('a malformed address', () => {
  it.each(['/%E0%A4%A', '/graphiql/%E0%A4%A', '/graphiql/..%2f..%2fpackage.json'])(
    'is refused: %s',
    async (path) => {
      const { status, text } = await get(path);

      expect([400, 403, 404]).toContain(status);
      expect(text).not.toContain('    at ');
      expect(text).not.toContain('"version"');
    },
  );
});

describe('probes', () => {
  it('say that the process lives and takes requests', async () => {
    expect(await get('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
    expect(await get('/readyz')).toMatchObject({ status: 200, text: '{"status":"ready"}' });
  });

  it('answer GET and HEAD, and no other method', async () => {
    const head = await fetch(`${server.url}/readyz?from=here`, { method: 'HEAD' });
    const posted = await fetch(`${server.url}/readyz`, { method: 'POST' });

    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('x-content-type-options')).toBe('nosniff');
    expect(posted.status).toBe(404);
  });

  it('say why no requests are accepted', async () => {
    server.readiness.set({ status: 'unavailable', reason: 'The database is away.' });

    const { status, text } = await get('/readyz');

    expect([status, JSON.parse(text)]).toEqual([
      503,
      { status: 'unavailable', reason: 'The database is away.' },
    ]);
  });
});
