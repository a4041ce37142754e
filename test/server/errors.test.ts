import { startTinyServer, type TinyServer } from '../support/start-tiny-server.js';

let server: TinyServer;
beforeEach(async () => {
  server = await startTinyServer();
});
afterEach(() => server.stop());

interface ErrorAnswer {
  readonly data?: unknown;
  readonly errors: { readonly extensions: { readonly requestId?: string } }[];
}

async function ask(query: string, variables?: object): Promise<ErrorAnswer> {
  return (await (await server.ask(query, variables)).json()) as ErrorAnswer;
}

describe('errors', () => {
  it('are shown with their code when it is a public one', async () => {
    expect(await ask('{ shown }')).toEqual({
      data: { shown: null },
      errors: [
        {
          message: 'after: expected a cursor of this list',
          path: ['shown'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'BAD_CURSOR' },
        },
      ],
    });
    expect(server.masked).toEqual([]);
  });

  it.each(['hidden', 'unforeseen'])('are masked and reported otherwise: %s', async (field) => {
    const { data, errors } = await ask(`{ ${field} }`);

    expect(data).toEqual({ [field]: null });
    expect(errors).toEqual([
      {
        message: 'Internal server error',
        path: [field],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) as string },
      },
    ]);
    expect(server.masked).toEqual([
      {
        error: expect.objectContaining({
          message: expect.stringContaining('secret') as string,
        }) as Error,
        requestId: errors[0]?.extensions.requestId,
      },
    ]);
  });

  it.each([
    [
      'query ($name: Boolean = true) { greeting @skip(if: $name) }',
      'Argument "if" of non-null type "Boolean!" must not be null.',
    ],
    ['mutation { greeting }', 'Schema is not configured to execute mutation operation.'],
  ])('are shown where graphql-js finds them only in execution: %s', async (query, message) => {
    const { errors } = await ask(query, { name: null });

    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(server.masked).toEqual([]);
  });

  it.each<readonly [string, object]>([
    ['expected version 1', { version: 2, sha256Hash: '00' }],
    ['expected version 1', { sha256Hash: '00' }],
    ['expected the SHA-256 of `query`', { version: 1, sha256Hash: '00' }],
    ['expected the SHA-256 of `query`', { version: 1 }],
  ])('of a persisted query say what is wrong with it: %s', async (words, persistedQuery) => {
    const response = await server.post({ query: '{ greeting }', extensions: { persistedQuery } });
    const { errors } = (await response.json()) as ErrorAnswer;

    expect({ status: response.status, errors }).toMatchObject({
      status: 400,
      errors: [
        {
          message: expect.stringContaining(words) as string,
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(server.masked).toEqual([]);
  });

  it('of one request are reported under one id', async () => {
    await ask('{ hidden unforeseen }');

    const [first, second] = server.masked;
    expect(first?.requestId).toBe(second?.requestId);
  });

  it('are masked where a resolver returns what its type does not allow', async () => {
    const { errors } = await ask('{ nothing }');

    expect(errors).toMatchObject([{ message: 'Internal server error' }]);
  });

  it('of validation keep their suggestions', async () => {
    expect(await ask('{ greting }')).toMatchObject({
      errors: [
        {
          message: 'Cannot query field "greting" on type "Query". Did you mean "greeting"?',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    });
  });

  it('of syntax and of variables have codes of their own', async () => {
    expect(await ask('{')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    });
    expect(await ask('query($name: String) { greeting(name: $name) }', { name: 1 })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    expect(server.masked).toEqual([]);
  });
});
