import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Journal } from '../../src/journal/journal.js';
import { assertNever, CommuniqueError, type ErrorCode } from '../../src/kernel/errors.js';
import { loadModel } from '../../src/library/load-model.js';
import { loadQuestions } from '../../src/library/load-questions.js';
import type { GraphRecord } from '../../src/model/record.js';
import { createAccess } from '../../src/server/access/access.js';
import { AdmissionQueue } from '../../src/server/admission/admission-queue.js';
import { listen } from '../../src/server/listen.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { edge, node } from '../support/make-records.js';
import { planOf } from '../support/plan-of.js';
import { startIssuer } from '../support/start-issuer.js';
import { createAsker } from '../support/query.js';

const model = await bundledModel();

const issuer = await startIssuer();
afterAll(() => issuer.stop());

/** What raises each error of the closed list: a missing one is a type error. */
const CAUSES: Readonly<Record<ErrorCode, () => Promise<unknown>>> = {
  BAD_USER_INPUT: () => ask('{ topics(first: -1) { totalCount } }'),
  BAD_FILTER: () => ask('{ meetings(where: { topics: null }) { totalCount } }'),
  BAD_CURSOR: () => ask('{ topics(after: "there") { nodes { id } } }'),
  CONFLICT: () =>
    ask(
      'mutation { upsertTopics(input: { id: "topic:a", ifVersion: 3 }, allowUnsourced: true) { changed } }',
    ),
  UNAUTHENTICATED: () => codeOf(authenticate(undefined)),
  FORBIDDEN: async () => codeOf(authenticate(await issuer.sign({ role: 'guest' }))),
  OVERLOADED: () => {
    const queue = new AdmissionQueue({ most: 0, mostWaiting: 0, refusal: 'no' });
    return codeOf(() => queue.enter('somebody', AbortSignal.abort()));
  },
  TOKEN_KEYS_UNAVAILABLE: async () => {
    issuer.answerWith(500);
    return codeOf(authenticate(await issuer.sign()));
  },
  NOT_FOUND: () => ask('{ neighborhood(of: ["topic:none"]) { nodes { id } } }'),
  QUERY_TOO_COMPLEX: () =>
    ask(
      `{ topics(orderBy: ${'{ broader: '.repeat(9)}{ name: ASC }${' }'.repeat(9)}) { totalCount } }`,
    ),
  TIMEOUT: () =>
    ask(
      `{ topics(first: 1000, where: { and: [${'{ relatedTopics: { none: {} } }, '.repeat(80)}] }) { totalCount } }`,
      {
        readTimeout: 1,
        records: Array.from({ length: 300 }, (_, index) =>
          node('Topic', `topic:${index}`, { name: 'a' }),
        ),
      },
    ),
  STORE_UNAVAILABLE: async () => {
    const store = await fill([]);
    await store.close();
    return codeOf(store.verify());
  },
  INVALID_SCHEMA: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'communique-'));
    await writeFile(path.join(folder, 'a.graphql'), 'type Topic @node { name: Nothing }');
    const code = await codeOf(loadModel(folder));
    await rm(folder, { recursive: true });
    return code;
  },
  INVALID_QUESTIONS: () => codeOf(loadQuestions('/nowhere', model)),
  INVALID_RECORDS: () =>
    codeOf(fill([edge(['Topic', 'topic:a'], 'BROADER', ['Topic', 'topic:b'])])),
  DAMAGED_DATA: async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'communique-'));
    await writeFile(path.join(folder, 'journal-000001'), 'no journal');
    const replay = { snapshot: () => undefined, transactions: () => undefined };
    const code = await codeOf(Journal.open(folder, replay));
    await rm(folder, { recursive: true });
    return code;
  },
  // An address reserved for documentation: no machine has it.
  BAD_SETTINGS: () => codeOf(listen(createServer(), '192.0.2.1', 0)),
  NONCONFORMING_VALUE: async () => {
    const far = { name: 'far', aliases: [], kind: 'CITY', latitude: Number.MAX_VALUE };
    const store = await fill([node('Place', 'place:a', far), node('Place', 'place:b', far)]);
    return codeOf(store.read(planOf('{ places { aggregate { sum { latitude } } } }', model)));
  },
  INTERNAL: () => codeOf(() => assertNever('a member that was added' as never)),
};

it.each(Object.entries(CAUSES))(
  '%s is the code of an error that is raised',
  async (code, raise) => {
    expect(await raise()).toBe(code);
  },
);

/** Sends a request with this token to a server that lets nobody read without one. */
async function authenticate(token: string | undefined): Promise<unknown> {
  const access = createAccess({ anonymousReading: false, tokens: [], jwt: issuer.jwt });
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on one
  get({ port, headers: token === undefined ? {} : { authorization: `Bearer ${token}` } }).on(
    'error',
    () => undefined,
  );
  const [request] = (await once(server, 'request')) as [IncomingMessage];
  server.close();
  server.closeAllConnections();
  return access.authenticate(request);
}

async function fill(records: readonly GraphRecord[], readTimeout = 10_000): Promise<EmbeddedStore> {
  const store = new EmbeddedStore(model, { readTimeout });
  await store.write(records);
  return store;
}

/** The code with which a document is refused. */
async function ask(
  document: string,
  { records = [], readTimeout }: { records?: readonly GraphRecord[]; readTimeout?: number } = {},
): Promise<unknown> {
  const { errors = [] } = await createAsker(model, await fill(records, readTimeout))(document);
  return errors[0]?.extensions?.['code'];
}

async function codeOf(attempt: Promise<unknown> | (() => unknown)): Promise<unknown> {
  try {
    await (typeof attempt === 'function' ? attempt() : attempt);
  } catch (error) {
    if (error instanceof CommuniqueError) return error.code;
    throw error;
  }
  return 'no error';
}
