import { isSymmetric, type PairField, pairFields } from '../../src/model/pair-fields.js';
import type { Store } from '../../src/store/store.js';
import { bundledModel, bundledRecords } from '../support/bundled-graph.js';
import { edge, node } from '../support/make-records.js';
import { type Ask, createAsker } from '../support/query.js';
import { STORES } from '../support/stores.js';

interface PairRow {
  readonly count: number;
  readonly firstOn: string | null;
  readonly lastOn: string | null;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

interface Pairs {
  readonly totalCount: number;
  readonly pairs: readonly PairRow[];
}

const ROW = 'count firstOn lastOn from { id } to { id }';
const model = await bundledModel();
const FIELDS = [...pairFields(model).values()];

for (const { name, open, skipped } of STORES) {
  const declare = skipped === undefined ? describe : describe.skip;
  declare(`${name}: the pairs of a derived relationship`, () => {
    let store: Store;
    let ask: Ask;

    beforeAll(async () => {
      store = await open(model, await bundledRecords());
      ask = createAsker(model, store);
    });
    afterAll(() => store.close());

    async function pairs(field: string, given = ''): Promise<Pairs> {
      const { data, errors } = await ask(
        `{ found: ${field}(first: 1000${given}) { totalCount pairs { ${ROW} } } }`,
      );
      expect(errors).toBeUndefined();
      return (data as { readonly found: Pairs }).found;
    }

    /** The same from the lists of all nodes, without the code that finds pairs. */
    async function fromLists({ from, relationship }: PairField): Promise<readonly PairRow[]> {
      const { data } = await ask(
        `{ all: ${from.plural}(first: 1000) { nodes { id list: ${relationship.name}(first: 1000) { edges { count firstOn lastOn node { id } } } } } }`,
      );
      const { nodes } = (data as { readonly all: { readonly nodes: readonly Listed[] } }).all;
      const rows = nodes.flatMap(({ id, list }) =>
        list.edges.map(({ node, ...tally }): PairRow => ({ ...tally, from: { id }, to: node })),
      );
      return isSymmetric(relationship) ? rows.filter((row) => row.from.id < row.to.id) : rows;
    }

    const FEW = FIELDS.filter(({ names }) => /^(?:country|topic)/u.test(names.field));
    it.each(FEW.map((field) => [field.names.field, field] as const))(
      '%s are those of the lists of all nodes, the most frequent first',
      async (field, declared) => {
        const all = [...(await fromLists(declared))].sort(
          (left, right) =>
            right.count - left.count ||
            compare(left.from.id, right.from.id) ||
            compare(left.to.id, right.to.id),
        );

        expect(all.length).toBeGreaterThan(20);
        expect(await pairs(field)).toEqual({ totalCount: all.length, pairs: all.slice(0, 1000) });
      },
    );

    it('are filtered by either end and by the tally, and found once each', async () => {
      const all = await pairs('countryMetWithPairs');
      const norway = 'country:NO';
      const withNorway = all.pairs.filter(
        ({ from, to, count }) => [from.id, to.id].includes(norway) && count >= 2,
      );
      const isNorway = `{ id: { eq: "${norway}" } }`;

      const from = await pairs(
        'countryMetWithPairs',
        `, from: ${isNorway}, where: { count: { gte: 2 } }`,
      );
      const to = await pairs(
        'countryMetWithPairs',
        `, to: ${isNorway}, where: { count: { gte: 2 } }`,
      );

      expect(withNorway.length).toBeGreaterThan(2);
      expect(
        new Set(
          [...from.pairs, ...to.pairs].map(({ from: a, to: b }) => [a.id, b.id].sort().join()),
        ),
      ).toEqual(new Set(withNorway.map(({ from: a, to: b }) => [a.id, b.id].sort().join())));
      expect(from.pairs.every((pair) => pair.from.id === norway)).toBe(true);
      expect(to.pairs.every((pair) => pair.to.id === norway)).toBe(true);
      expect([from.totalCount, to.totalCount]).toEqual([withNorway.length, withNorway.length]);
      expect(await pairs('countryMetWithPairs', `, from: ${isNorway}, to: ${isNorway}`)).toEqual({
        totalCount: 0,
        pairs: [],
      });
    });

    it('are ordered by their tally, those without a date last', async () => {
      const latest = await pairs(
        'topicRelatedTopicsPairs',
        ', orderBy: [{ lastOn: DESC }, { count: ASC }]',
      );
      const keys = latest.pairs.map(({ lastOn }) => lastOn ?? '');

      expect(keys.length).toBeGreaterThan(20);
      expect(keys).toEqual([...keys].sort((left, right) => -compare(left, right)));
    });

    it('start at any offset, and are none beyond the end', async () => {
      const all = await pairs('topicCountriesPairs');
      const { data } = await ask(
        `{ part: topicCountriesPairs(first: 3, offset: 2) { pairs { ${ROW} } } none: topicCountriesPairs(offset: 10000) { totalCount pairs { count } } nothing: topicCountriesPairs(first: 0) { totalCount pairs { count } } }`,
      );

      expect(data).toEqual({
        part: { pairs: all.pairs.slice(2, 5) },
        none: { totalCount: all.totalCount, pairs: [] },
        nothing: { totalCount: all.totalCount, pairs: [] },
      });
    });

    it('name the two nodes in the order of their ids by code point', async () => {
      // By UTF-16 code unit it would be the other way round.
      const ids = ['country:\uff5e', 'country:\u{1f600}'];
      const other = await open(model, [
        ...ids.map((id, index) => node('Country', id, { name: id, code: `X${index}` })),
        node('Meeting', 'meeting:a', { name: 'A', kind: 'VISIT', start: '2024' }),
        ...ids.map((id) => edge(['Meeting', 'meeting:a'], 'INVOLVED', ['Country', id])),
      ]);
      const { data } = await createAsker(
        model,
        other,
      )('{ countryMetWithPairs { pairs { from { id } to { id } } } }');
      await other.close();

      expect(data).toEqual({
        countryMetWithPairs: { pairs: [{ from: { id: ids[0] }, to: { id: ids[1] } }] },
      });
    });

    it.each([
      ['first: -1', 'countryMetWithPairs(first:): expected 0 to 1000, but got -1'],
      ['offset: 10001', 'countryMetWithPairs(offset:): expected 0 to 10000, but got 10001'],
      [
        'orderBy: [{ count: DESC, firstOn: ASC }]',
        'countryMetWithPairs(orderBy:)[0].edge: expected exactly one field, but got count, firstOn; give each sort key its own object, as in [{ a: ASC }, { b: DESC }]',
      ],
    ])('are refused with %s', async (given, message) => {
      const { errors } = await ask(`{ countryMetWithPairs(${given}) { totalCount } }`);

      expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    });
  });
}

interface Listed {
  readonly id: string;
  readonly list: {
    readonly edges: readonly (Omit<PairRow, 'from' | 'to'> & {
      readonly node: { readonly id: string };
    })[];
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
