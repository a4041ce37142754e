import { describeEachStore } from '../support/describe-each-store.js';
import { edge, node } from '../support/make-records.js';

describeEachStore('a view', ({ ask, store }) => {
  it('is truncated if there is one node more than its limit, and not if there are just as many', async () => {
    const later = 'meetings: { id: { eq: "meeting:later" } }, include: [TOPIC]';
    expect(
      await ask(`{
        topics: graph(topics: {}, include: [], limit: 4) { truncated }
        fewer: graph(topics: {}, include: [], limit: 3) { truncated }
        around: graph(${later}, limit: 4) { truncated }
        fewerAround: graph(${later}, limit: 3) { truncated }
        near: neighborhood(of: ["meeting:later"], types: [TOPIC], limit: 4) { truncated }
        fewerNear: neighborhood(of: ["meeting:later"], types: [TOPIC], limit: 3) { truncated }
        each: neighborhood(of: ["meeting:later"], types: [TOPIC], perRelationship: 3) { truncated }
        fewerEach: neighborhood(of: ["meeting:later"], types: [TOPIC], perRelationship: 2) { truncated }
      }`),
    ).toEqual({
      data: {
        topics: { truncated: false },
        fewer: { truncated: true },
        around: { truncated: false },
        fewerAround: { truncated: true },
        near: { truncated: false },
        fewerNear: { truncated: true },
        each: { truncated: false },
        fewerEach: { truncated: true },
      },
    });
  });

  it('is truncated if a node that is its own neighbor precedes one beyond the limit', async () => {
    const narrower = (id: string) => edge(['Topic', id], 'BROADER', ['Topic', 'topic:m']);
    const topics = ['topic:a', 'topic:m', 'topic:z'];
    await store().write([
      ...topics.map((id) => node('Topic', id, { name: id, aliases: [] })),
      ...topics.map(narrower),
    ]);

    expect(
      await ask(
        '{ graph(topics: { id: { eq: "topic:m" } }, include: [TOPIC], limit: 2) { truncated nodes { id } } }',
      ),
    ).toEqual({
      data: { graph: { truncated: true, nodes: [{ id: 'topic:a' }, { id: 'topic:m' }] } },
    });
  });
});
