import { jest } from '@jest/globals';
import { startProgram } from '../support/run-program.js';

jest.setTimeout(60_000);

const TOKEN = 'k'.repeat(32);
const EDIT =
  'mutation { upsertTopics(input: { id: "topic:tides", name: "Tides" }, allowUnsourced: true) { changed written { version } } }';
const READ = '{ topic(id: "topic:tides") { name version } }';

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

async function post(url: string, query: string, token?: string): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

describe('a served graph', () => {
  it('is changed by whoever has the token, and answers what was asked before anew', async () => {
    const program = startProgram(['serve', '--port', '0'], { environment: { WRITE_TOKEN: TOKEN } });
    const [, url = ''] = await program.waitFor(/GraphQL API +(\S+)\/graphql/u);

    // The second answer to the same bytes comes from the cache.
    const before = [await post(url, READ), await post(url, READ), await post(url, READ)];
    const refused = await post(url, EDIT);
    const byGet = await fetch(`${url}/graphql?query=${encodeURIComponent(EDIT)}`, {
      headers: { authorization: `Bearer ${TOKEN}`, 'apollo-require-preflight': '1' },
    });
    const unchanged = await post(url, READ);
    const written = await post(url, EDIT, TOKEN);
    const again = await post(url, EDIT, TOKEN);
    const after = await post(url, READ);
    program.process.kill();
    await program.ended;

    const none = { status: 200, body: { data: { topic: null } } };
    const outcome = (changed: boolean) => ({
      status: 200,
      body: { data: { upsertTopics: { changed, written: [{ version: 2 }] } } },
    });
    expect({ before, unchanged, refused: refused.status, byGet: byGet.status }).toEqual({
      before: [none, none, none],
      unchanged: none,
      refused: 401,
      byGet: 405,
    });
    expect([written, again, after]).toEqual([
      outcome(true),
      outcome(false),
      { status: 200, body: { data: { topic: { name: 'Tides', version: 2 } } } },
    ]);
  });
});
