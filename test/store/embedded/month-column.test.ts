import fc from 'fast-check';
import type { NodeRecord } from '../../../src/model/record.js';
import { EmbeddedStore } from '../../../src/store/embedded/embedded-store.js';
import { bundledModel } from '../../support/bundled-graph.js';
import { node } from '../../support/make-records.js';
import { planOf } from '../../support/plan-of.js';

const model = await bundledModel();
const PLANS = ['YEAR', 'QUARTER', 'MONTH'].map((unit) => {
  const key = `start${unit[0]}${unit.slice(1).toLowerCase()}`;
  const groups = `groupBy(by: [START_${unit}], orderBy: KEY, first: 100) { ${key} count }`;
  return planOf(`{ events { ${groups} } }`, model);
});

const start = fc.constantFrom(
  ...[undefined, '0000', '0000-01', '1999-12-31T23:59-10:00', '2000', '2000-01', '2000-01-01'],
  ...['2000-03-31', '2000-04', '2000-12', '9999', '9999-12'],
);
const event = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), start).map(([key, date]): NodeRecord =>
  node('Event', `event:${key}`, {
    ...{ name: key, aliases: [], kind: 'SUMMIT' },
    ...(date !== undefined && { start: date }),
  }),
);

describe('groups by a unit of the calendar', () => {
  it('are those of the dates as they are now', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1 }), async (written) => {
        const store = openStore();
        // The groups are asked for in between, so that months are known that change then.
        for (const record of written) {
          await store.write([record]);
          await groupsOf(store);
        }
        const last = new Map(written.map((record) => [record.id, record]));
        const fresh = openStore();
        await fresh.write(last.values());

        expect(await groupsOf(store)).toEqual(await groupsOf(fresh));
      }),
    );
  });

  it('have the year, quarter and month in which a date begins, as written', async () => {
    const store = openStore();
    const dates = ['1999-12-31T23:59-10:00', '2000', '2000-01', '2000-03-31', undefined];
    await store.write(
      dates.map((date, index) =>
        node('Event', `event:${index}`, {
          ...{ name: 'E', aliases: [], kind: 'SUMMIT' },
          ...(date !== undefined && { start: date }),
        }),
      ),
    );

    expect(await groupsOf(store)).toEqual([
      [
        ['1999', 1],
        ['2000', 3],
        [null, 1],
      ],
      [
        ['1999-Q4', 1],
        ['2000-Q1', 2],
        [null, 2],
      ],
      [
        ['1999-12', 1],
        ['2000-01', 1],
        ['2000-03', 1],
        [null, 2],
      ],
    ]);
  });
});

function openStore(): EmbeddedStore {
  return new EmbeddedStore(model, { readTimeout: 60_000 });
}

async function groupsOf(store: EmbeddedStore): Promise<unknown> {
  const answers = await Promise.all(PLANS.map((plan) => store.read(plan)));
  return answers.map((answer) => {
    const { groupBy } = JSON.parse(answer) as { groupBy: readonly object[] };
    return groupBy.map((group): readonly unknown[] => Object.values(group));
  });
}
