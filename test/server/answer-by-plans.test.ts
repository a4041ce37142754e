import type { GraphRecord } from '../../src/model/record.js';
import { NO_REDIRECTS } from '../../src/model/redirects.js';
import type { Store } from '../../src/store/store.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { createAsker, type Ask } from '../support/query.js';
import { readCases } from '../support/read-cases.js';
import { richModel } from '../support/rich-model.js';
import { STORES, type StoreUnderTest } from '../support/stores.js';

const { cases } = await readCases();
const embedded = firstStore();

describe('an operation that is answered without the executor', () => {
  let store: Store;
  let directly: Ask;
  let byExecutor: Ask;

  beforeAll(async () => {
    const model = await bundledModel();
    store = await embedded.open(model, await bundledRecords());
    directly = createAsker(model, store);
    byExecutor = createAsker(model, store, { byExecutor: true });
  });

  afterAll(() => store.close());

  it.each(cases.map((each) => [each.name, each] as const))(
    '%s gives the same bytes as graphql-js',
    async (_, { document, variables }) => {
      const answer = await directly(document, variables);

      expect(JSON.stringify(answer)).toBe(JSON.stringify(await byExecutor(document, variables)));
    },
  );

  it.each<[string, string, Record<string, unknown>?]>([
    [
      'an error in one of two fields',
      '{ a: meetings(first: -1) { totalCount } b: topics { totalCount } }',
    ],
    ['an unknown id', '{ meeting(id: "meeting:none") { name } node(id: "topic:none") { id } }'],
    ['introspection beside data', '{ __schema { queryType { name } } topics { totalCount } }'],
    ['a type name deep inside', '{ topics(first: 1) { nodes { __typename id } __typename } }'],
    [
      'a skipped root field',
      '{ topics @skip(if: true) { totalCount } places @include(if: true) { totalCount } }',
    ],
    ['no field at all', '{ topics @skip(if: true) { totalCount } }'],
    [
      'fragments at the root',
      'query { ...A ...A } fragment A on Query { t: topics { totalCount } }',
    ],
    ['the same field twice', '{ topics { totalCount } topics { nodes { id } } }'],
    [
      'a condition that is null',
      'query ($is: Boolean = true) { topics { totalCount @skip(if: $is) __typename @include(if: $is) } }',
      { is: null },
    ],
    [
      'a condition of a root field that is null',
      'query ($is: Boolean = true) { topics @include(if: $is) { totalCount } }',
      { is: null },
    ],
    ['a wrong variable', 'query ($n: Int!) { topics(first: $n) { totalCount } }'],
  ])('%s gives the same bytes as graphql-js', async (_, document, variables = {}) => {
    const answer = await directly(document, variables);

    expect(JSON.stringify(answer)).toBe(JSON.stringify(await byExecutor(document, variables)));
  });

  it('has an error where a sum is no number of JSON, and still a mean beside it', async () => {
    const film = (id: string): GraphRecord => ({
      kind: 'node',
      type: 'Film',
      id,
      properties: { name: id, kind: 'CLIP', rating: Number.MAX_VALUE },
    });
    const films = await embedded.open(richModel, [film('film:a'), film('film:b')]);
    const document = '{ films { aggregate { sum { rating } avg { rating } } } }';

    const answer = await createAsker(richModel, films)(document);

    expect(answer).toEqual(await createAsker(richModel, films, { byExecutor: true })(document));
    expect(answer.errors).toHaveLength(1);
    await films.close();
  });

  it.each(['A', 'B', 'C', '', undefined])(
    'named %j of two gives the same bytes as graphql-js',
    async (name) => {
      const document = 'query A { topics { totalCount } } query B { places { totalCount } }';

      const answer = await directly(document, {}, name);

      expect(JSON.stringify(answer)).toBe(JSON.stringify(await byExecutor(document, {}, name)));
    },
  );

  it('with a mistake in one field reads no other field until the executor does', async () => {
    let reads = 0;
    const counting = createAsker(await bundledModel(), {
      ...store,
      redirects: () => NO_REDIRECTS,
      read: (plan, options) => {
        reads += 1;
        return store.read(plan, options);
      },
    });

    const { errors } = await counting(
      '{ a: topics { totalCount } b: node(id: "topic:arctic") { id } c: meetings(after: "?") { totalCount } }',
    );

    expect({ reads, codes: errors?.map(({ extensions }) => extensions?.['code']) }).toEqual({
      reads: 2,
      codes: ['BAD_CURSOR'],
    });
  });

  it('asks the store once for a field that fails', async () => {
    let reads = 0;
    const failing = createAsker(await bundledModel(), {
      ...store,
      redirects: () => NO_REDIRECTS,
      read: () => {
        reads += 1;
        return Promise.reject(new Error('away'));
      },
    });

    const { errors } = await failing('{ topics { totalCount } }');

    expect({ reads, message: errors?.[0]?.message }).toEqual({
      reads: 1,
      message: 'Internal server error',
    });
  });
});

function firstStore(): StoreUnderTest {
  const [first] = STORES;
  if (first === undefined) throw new Error('no store');
  return first;
}
