import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assertNever, CommuniqueError, type ErrorCode } from '../../src/kernel/errors.js';
import { loadModel } from '../../src/library/load-model.js';
import { loadQuestions } from '../../src/library/load-questions.js';
import type { GraphRecord } from '../../src/model/record.js';
import { listen } from '../../src/server/listen.js';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../support/bundled-graph.js';
import { edge, node } from '../support/make-records.js';
import { planOf } from '../support/plan-of.js';
import { createAsker } from '../support/query.js';

const model = await bundledModel();

/** What raises each error of the closed list: a missing one is a type error. */
const CAUSES: Readonly<Record<ErrorCode, () => Promise<unknown>>> = {
  BAD_USER_INPUT: () => ask('{ topics(first: -1) { totalCount } }'),
  BAD_FILTER: () => ask('{ meetings(where: { topics: null }) { totalCount } }'),
  BAD_CURSOR: () => ask('{ topics(after: "there") { nodes { id } } }'),
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
