import { describeEachStore } from '../support/describe-each-store.js';
import { edge, node } from '../support/make-records.js';
import { planOf } from '../support/plan-of.js';
import { valuesModel as model } from '../support/values-model.js';

const RECORDS = [
  node('Thing', 'thing:a', { name: 'A', score: 1.7e308, nr: 2_147_483_647 }),
  node('Thing', 'thing:b', { name: 'B', score: 1.7e308, nr: 2_147_483_647, sort: 'ONE' }),
  node('Thing', 'thing:c', { name: 'C', score: -1.7e308, nr: -2, sort: 'TWO' }),
  node('Thing', 'thing:d', { name: 'D', score: -1.7e308, sort: 'TWO' }),
  node('Thing', 'thing:e', { name: 'E' }),
  ...['a', 'b'].map((name) => edge(['Thing', 'thing:e'], 'KNOWS', ['Thing', `thing:${name}`])),
];

/** Things whose scores are too large to be added. */
const LARGE = 'things(where: { score: { gt: 0 } })';
const TOO_LARGE =
  'score: the sum is larger than a number can be (1.7976931348623157e+308); sum fewer values, or ask for their mean';

describeEachStore(
  'a sum that is larger than a number can be',
  ({ ask, store }) => {
    it('is an error of its field alone', async () => {
      const reply = await ask(
        `{ ${LARGE} { totalCount aggregate { count sum { score nr } avg { score nr } max { score } } } spots { totalCount } }`,
      );

      expect(reply).toEqual({
        data: {
          things: {
            totalCount: 2,
            aggregate: {
              count: 2,
              sum: { score: null, nr: 4_294_967_294 },
              avg: { score: 1.7e308, nr: 2_147_483_647 },
              max: { score: 1.7e308 },
            },
          },
          spots: { totalCount: 0 },
        },
        errors: [
          {
            message: TOO_LARGE,
            locations: [{ line: 1, column: 76 }],
            path: ['things', 'aggregate', 'sum', 'score'],
            extensions: { code: 'NONCONFORMING_VALUE' },
          },
        ],
      });
    });

    it('does not prevent a mean', async () => {
      const plan = planOf(`{ ${LARGE} { aggregate { avg { score } } } }`, model);

      expect(await store().read(plan)).toBe('{"aggregate":{"avg":{"score":1.7e+308}}}');
    });

    it('is an error of the groups and the related lists that have it', async () => {
      const { data, errors } = await ask(`{
        things {
          groupBy(by: [SORT]) { sort count aggregate { sum { score } avg { score } } }
        }
        thing(id: "thing:e") { knows { aggregate { sum { score } avg { score } } } }
      }`);

      expect(data).toEqual({
        things: {
          groupBy: [
            {
              sort: 'TWO',
              count: 2,
              aggregate: { sum: { score: null }, avg: { score: -1.7e308 } },
            },
            {
              sort: null,
              count: 2,
              aggregate: { sum: { score: 1.7e308 }, avg: { score: 1.7e308 } },
            },
            {
              sort: 'ONE',
              count: 1,
              aggregate: { sum: { score: 1.7e308 }, avg: { score: 1.7e308 } },
            },
          ],
        },
        thing: { knows: { aggregate: { sum: { score: null }, avg: { score: 1.7e308 } } } },
      });
      // Root fields are answered in any order, and so come their errors.
      expect(errors?.map(({ path, message }) => `${path?.join('.')}: ${message}`).sort()).toEqual([
        `thing.knows.aggregate.sum.score: ${TOO_LARGE}`,
        `things.groupBy.0.aggregate.sum.score: ${TOO_LARGE}`,
      ]);
    });

    it('is no error if only an intermediate sum is, in whatever order values are added', async () => {
      expect(await ask('{ things { aggregate { sum { score } avg { score } } } }')).toEqual({
        data: { things: { aggregate: { sum: { score: 0 }, avg: { score: 0 } } } },
      });
    });
  },
  { model, records: RECORDS },
);
