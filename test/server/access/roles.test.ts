import { createHash } from 'node:crypto';
import { startGuardedServer, TOKENS } from '../../support/start-guarded-server.js';

type Server = Awaited<ReturnType<typeof startGuardedServer>>;
type Sender = keyof typeof TOKENS | 'anonymous';

let server: Server;
beforeEach(async () => {
  server = await startGuardedServer({ anonymousReading: true });
});
afterEach(() => server.stop());

const headersOf = (sender: Sender): Record<string, string> => ({
  'content-type': 'application/json',
  ...(sender !== 'anonymous' && { authorization: `Bearer ${TOKENS[sender]}` }),
});

interface Answer {
  readonly data?: object | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

/** The data of an answer, or the code of its first error. */
async function outcomeOf(response: Response): Promise<unknown> {
  const { data, errors } = (await response.json()) as Answer;
  return errors?.[0]?.extensions.code ?? data;
}

async function post(sender: Sender, body: object): Promise<readonly [number, unknown]> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: headersOf(sender),
    body: JSON.stringify(body),
  });
  return [response.status, await outcomeOf(response)];
}

const ask = (sender: Sender, query: string, variables?: object) =>
  post(sender, { query, variables });

const SENDERS: readonly Sender[] = ['anonymous', 'reader', 'editor', 'admin'];
const UNKNOWN = [401, 'UNAUTHENTICATED'];
const TOO_LOW = [403, 'FORBIDDEN'];

describe('a root field', () => {
  it.each([
    ['{ open }', ['open', 'open', 'open', 'open']],
    ['{ audit }', [UNKNOWN, TOO_LOW, TOO_LOW, 'audit']],
    ['mutation { add }', [UNKNOWN, TOO_LOW, 'add', 'add']],
    ['mutation { wipe }', [UNKNOWN, TOO_LOW, TOO_LOW, 'wipe']],
    ['mutation { forgotten }', [UNKNOWN, TOO_LOW, 'forgotten', 'forgotten']],
  ])('is for those who have its role: %s', async (query, expected) => {
    const answers = [];
    // A known operation is asked for again by those who may not.
    for (const sender of [...SENDERS, ...SENDERS.toReversed()]) {
      answers.push(await ask(sender, query));
    }

    const full = expected.map((each) =>
      typeof each === 'string' ? [200, { [each]: each }] : each,
    );
    expect(answers).toEqual([...full, ...full.toReversed()]);
  });

  it.each([
    'mutation { add wipe }',
    'mutation { wipe add }',
    'mutation { add other: wipe }',
    'mutation { ... { ... on Mutation { wipe } } }',
    'mutation { ...A } fragment A on Mutation { ...B } fragment B on Mutation { add wipe }',
    'mutation { add wipe @skip(if: true) }',
    'mutation ($is: Boolean = false) { add ... @include(if: $is) { wipe } }',
    '{ open audit }',
  ])('counts wherever it stands in the operation: %s', async (query) => {
    expect(await ask('editor', query)).toEqual(TOO_LOW);
    expect(server.done).toEqual([]);
  });

  it('counts in the operation that is asked only', async () => {
    const query = 'query A { open } mutation B { wipe }';

    expect([
      await post('anonymous', { query, operationName: 'A' }),
      await post('anonymous', { query, operationName: 'B' }),
      await post('anonymous', { query, operationName: 'C' }),
    ]).toEqual([[200, { open: 'open' }], UNKNOWN, [400, 'OPERATION_RESOLUTION_FAILURE']]);
  });

  it('knows who asks', async () => {
    await ask('editor', 'mutation { add }');
    await ask('admin', 'mutation { add wipe }');
    await ask('anonymous', '{ open }');

    expect(server.done).toEqual(['add by Edda', 'add by Ada', 'wipe by Ada', 'open by nobody']);
  });
});

describe('an operation that is refused', () => {
  it.each([
    'mutation ($value: Noted) { add(value: $value) }',
    'query ($value: Noted) { audit(value: $value) }',
  ])('has none of its variables read: %s', async (query) => {
    const refused = await ask('reader', query, { value: 'x' });
    const before = [...server.done];
    const answered = await ask('admin', query, { value: 'x' });

    expect([refused, before, answered[0], server.done.length]).toEqual([TOO_LOW, [], 200, 2]);
  });

  it.each([
    [
      'anonymous',
      'this operation needs a token with the role editor, but the request has none; send the header "Authorization: Bearer TOKEN"',
      'Bearer realm="communique"',
    ],
    [
      'reader',
      'this operation needs the role editor, but the token has the role reader; ask whoever gives roles for another',
      'Bearer realm="communique", error="insufficient_scope"',
    ],
  ] as const)('says what is needed: %s', async (sender, message, challenge) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: headersOf(sender),
      body: '{ "query": "mutation { add }" }',
    });
    const { data, errors } = (await response.json()) as Answer;

    expect({
      data,
      message: errors?.map((error) => error.message),
      challenge: response.headers.get('www-authenticate'),
    }).toEqual({ data: undefined, message: [message], challenge });
  });

  it('is refused in every media type', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { ...headersOf('anonymous'), accept: 'application/graphql-response+json' },
      body: '{ "query": "mutation { add }" }',
    });

    expect([response.status, await outcomeOf(response)]).toEqual(UNKNOWN);
  });

  it('is not registered as a persisted query', async () => {
    const query = 'mutation { add }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };

    expect([
      await post('anonymous', { query, extensions }),
      await post('editor', { extensions }),
      await post('editor', { query, extensions }),
      await post('anonymous', { extensions }),
      await post('editor', { extensions }),
    ]).toEqual([
      UNKNOWN,
      [200, 'PERSISTED_QUERY_NOT_FOUND'],
      [200, { add: 'add' }],
      UNKNOWN,
      [200, { add: 'add' }],
    ]);
  });
});

describe('a mutation', () => {
  const inAddress = `?query=${encodeURIComponent('mutation { wipe }')}`;

  it('is never carried out for a GET request, whoever sends it', async () => {
    const response = await fetch(`${server.url}/graphql${inAddress}`, {
      headers: { ...headersOf('admin'), 'apollo-require-preflight': '1' },
    });

    expect([response.status, await outcomeOf(response), server.done]).toEqual([
      405,
      'BAD_REQUEST',
      [],
    ]);
  });

  it('is not carried out for what a page of any site can send without asking', async () => {
    const forged = await Promise.all(
      [
        { method: 'POST', headers: { 'content-type': 'text/plain' } },
        { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
        { method: 'POST' },
        { method: 'GET' },
      ].map((init) =>
        fetch(`${server.url}/graphql${inAddress}`, {
          ...init,
          headers: { ...init.headers, authorization: `Bearer ${TOKENS.admin}` },
          ...(init.method === 'POST' && { body: '{ "query": "mutation { wipe }" }' }),
        }),
      ),
    );

    expect([forged.map(({ status }) => status), server.done]).toEqual([[400, 400, 400, 400], []]);
  });

  it('is not carried out in a batch', async () => {
    expect((await post('admin', [{ query: 'mutation { wipe }' }]))[0]).toBe(400);
    expect(server.done).toEqual([]);
  });
});
