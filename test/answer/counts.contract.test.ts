import { describeEachStore } from '../support/describe-each-store.js';

describeEachStore('counts', ({ ask }) => {
  it('counts over time, gaps and what has no date so exact among them', async () => {
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

  it('tells how much there is', async () => {
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
