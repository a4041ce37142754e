import type { GraphRecord } from '../../src/model/record.js';
import { describeEachStore } from '../support/describe-each-store.js';

describeEachStore('counts', ({ ask }) => {
  it('counts over time, including gaps and dates that are too imprecise', async () => {
    expect(
      await ask(`{
        years: timeline { total undated buckets { start count } series { total } }
        months: timeline(by: MONTH, where: { start: { lt: "2024" } }) {
          undated buckets { start count }
        }
        topics: timeline(by: YEAR, split: TOPIC, top: 2) {
          buckets { start } series { node { id } total counts }
        }
      }`),
    ).toEqual({
      data: {
        years: {
          total: 6,
          undated: 0,
          buckets: [
            { start: '2022', count: 1 },
            { start: '2023', count: 4 },
            { start: '2024', count: 1 },
          ],
          series: [],
        },
        months: {
          undated: 1,
          buckets: [
            { start: '2022-12', count: 1 },
            { start: '2023-01', count: 3 },
          ],
        },
        topics: {
          buckets: [{ start: '2022' }, { start: '2023' }, { start: '2024' }],
          series: [
            { node: { id: 'topic:fish' }, total: 2, counts: [0, 1, 1] },
            { node: { id: 'topic:security' }, total: 2, counts: [0, 1, 1] },
          ],
        },
      },
    });
  });

  it('counts nodes and edges by type', async () => {
    const reply = await ask(
      '{ stats { nodes edges types { type count } relationships { type from to count } } }',
    );

    expect(reply).toMatchObject({
      data: {
        stats: {
          nodes: 23,
          edges: 32,
          types: expect.arrayContaining([{ type: 'TOPIC', count: 4 }]) as unknown,
          relationships: expect.arrayContaining([
            { type: 'HELD', from: 'PERSON', to: 'OFFICE', count: 4 },
          ]) as unknown,
        },
      },
    });
  });
});

/** Dates that are easily confused: their years and months have the same sums. */
const DATES = ['2021-12', '2022-11-30', '2022-11-01', '2023-10', '2022-02-01T09:00+09:00', '2022'];

describeEachStore(
  'groups by time',
  ({ ask }) => {
    it('hold dates of the same year, quarter or month, and no others', async () => {
      expect(
        await ask(`{ meetings {
          years: groupBy(by: [START_YEAR], orderBy: KEY) { startYear count }
          quarters: groupBy(by: [START_QUARTER], orderBy: KEY) { startQuarter count }
          months: groupBy(by: [START_MONTH], orderBy: KEY) { startMonth count }
        } }`),
      ).toEqual({
        data: {
          meetings: {
            years: [
              { startYear: '2021', count: 1 },
              { startYear: '2022', count: 4 },
              { startYear: '2023', count: 1 },
            ],
            quarters: [
              { startQuarter: '2021-Q4', count: 1 },
              { startQuarter: '2022-Q1', count: 1 },
              { startQuarter: '2022-Q4', count: 2 },
              { startQuarter: '2023-Q4', count: 1 },
              { startQuarter: null, count: 1 },
            ],
            months: [
              { startMonth: '2021-12', count: 1 },
              { startMonth: '2022-02', count: 1 },
              { startMonth: '2022-11', count: 2 },
              { startMonth: '2023-10', count: 1 },
              { startMonth: null, count: 1 },
            ],
          },
        },
      });
    });
  },
  {
    records: DATES.map((start, index): GraphRecord => {
      const name = String(index);
      return {
        kind: 'node',
        type: 'Meeting',
        id: `meeting:${name}`,
        properties: { name, kind: 'VISIT', start },
      };
    }),
  },
);
