import { describeEachStore } from '../support/describe-each-store.js';

describeEachStore('views', ({ ask }) => {
  it('shows what is one hop away, with the edges between the nodes shown', async () => {
    expect(
      await ask(`{
        neighborhood(of: ["topic:ukraine"]) {
          totalNodes totalEdges truncated
          nodes { id type label start end degree }
          edges { from to type label }
        }
      }`),
    ).toEqual({
      data: {
        neighborhood: {
          totalNodes: 5,
          totalEdges: 5,
          truncated: false,
          nodes: [
            {
              id: 'meeting:later',
              type: 'MEETING',
              label: 'later',
              start: '2024-07-26',
              end: '2024-07-26',
              degree: 9,
            },
            {
              id: 'meeting:year',
              type: 'MEETING',
              label: 'year',
              start: '2023',
              end: '2023',
              degree: 7,
            },
            {
              id: 'topic:defence',
              type: 'TOPIC',
              label: 'defence',
              start: null,
              end: null,
              degree: 2,
            },
            {
              id: 'topic:security',
              type: 'TOPIC',
              label: 'security',
              start: null,
              end: null,
              degree: 3,
            },
            {
              id: 'topic:ukraine',
              type: 'TOPIC',
              label: 'ukraine',
              start: null,
              end: null,
              degree: 4,
            },
          ],
          edges: expect.arrayContaining([
            {
              from: 'meeting:later',
              to: 'topic:security',
              type: 'DISCUSSED',
              label: 'discussed',
            },
            { from: 'topic:defence', to: 'topic:ukraine', type: 'BROADER', label: 'broader' },
          ]) as unknown,
        },
      },
    });
  });

  it('counts what expanding a node would add', async () => {
    expect(
      await ask(`{
        neighborhood(of: ["country:NO"], types: [PLACE]) {
          nodes { id relationships { type direction to count shown } }
        }
      }`),
    ).toEqual({
      data: {
        neighborhood: {
          nodes: [
            {
              id: 'country:NO',
              relationships: [
                { type: 'INVOLVED', direction: 'IN', to: 'MEETING', count: 3, shown: 0 },
                { type: 'OFFICE_OF', direction: 'IN', to: 'OFFICE', count: 1, shown: 0 },
              ],
            },
          ],
        },
      },
    });
  });

  it('takes nodes of each relationship in turn up to the limit', async () => {
    const reply = await ask(`{
      few: neighborhood(of: ["meeting:later"], limit: 5) { truncated totalNodes nodes { id } }
      each: neighborhood(of: ["meeting:later"], perRelationship: 1) { truncated nodes { id } }
    }`);

    expect(reply).toEqual({
      data: {
        few: {
          truncated: true,
          totalNodes: 10,
          nodes: [
            { id: 'country:AX' },
            { id: 'meeting:later' },
            { id: 'person:aas' },
            { id: 'place:jp' },
            { id: 'topic:fish' },
          ],
        },
        each: {
          truncated: true,
          nodes: [
            { id: 'country:AX' },
            { id: 'meeting:later' },
            { id: 'person:aas' },
            { id: 'place:jp' },
            { id: 'topic:fish' },
          ],
        },
      },
    });
  });

  it('follows several hops, only the given relationships, and reads the nodes themselves', async () => {
    expect(
      await ask(`{
        neighborhood(of: ["topic:security"], depth: 2, relationships: [BROADER]) {
          nodes { node { id ... on Topic { description broader { name } } } }
        }
      }`),
    ).toEqual({
      data: {
        neighborhood: {
          nodes: [
            {
              node: {
                id: 'topic:defence',
                description: 'Arms',
                broader: { name: 'ukraine' },
              },
            },
            { node: { id: 'topic:security', description: null, broader: null } },
            {
              node: {
                id: 'topic:ukraine',
                description: 'The war',
                broader: { name: 'security' },
              },
            },
          ],
        },
      },
    });
  });

  it('gives edges an id, their values, their dates and their documents', async () => {
    const reply = await ask(`{
      neighborhood(of: ["person:aas"], types: [OFFICE, MEETING], relationships: [HELD, PARTICIPATED_IN]) {
        edges { id type start end properties sources { paragraph source { title } } }
      }
    }`);

    const { edges } = (
      reply.data as { neighborhood: { edges: readonly { readonly id: string }[] } }
    ).neighborhood;
    expect(edges.map(({ id }) => id)).toEqual([...edges.map(({ id }) => id)].sort());
    expect(edges).toEqual(
      expect.arrayContaining([
        {
          id: expect.stringMatching(/^e:[0-9a-z]{14}$/u) as string,
          type: 'HELD',
          start: '2012-09-21',
          end: '2013',
          properties: { attestedOn: [] },
          sources: [],
        },
        {
          id: expect.stringMatching(/^e:[0-9a-z]{14}$/u) as string,
          type: 'PARTICIPATED_IN',
          start: null,
          end: null,
          properties: { role: 'GUEST', office: 'office:minister' },
          sources: [{ paragraph: 2, source: { title: 'A note' } }],
        },
      ]),
    );
  });

  it('shows the nodes that match and the nodes one hop away', async () => {
    expect(
      await ask(`{
        graph(meetings: { start: { gte: "2024" } }, include: [COUNTRY]) {
          truncated totalNodes totalEdges nodes { id } edges { from to }
        }
      }`),
    ).toEqual({
      data: {
        graph: {
          truncated: false,
          totalNodes: 4,
          totalEdges: 3,
          nodes: [
            { id: 'country:AX' },
            { id: 'country:JP' },
            { id: 'country:NO' },
            { id: 'meeting:later' },
          ],
          edges: expect.arrayContaining([
            { from: 'meeting:later', to: 'country:AX' },
            { from: 'meeting:later', to: 'country:JP' },
            { from: 'meeting:later', to: 'country:NO' },
          ]) as unknown,
        },
      },
    });
  });

  it('shows the whole graph without a filter, and documents only on request', async () => {
    expect(
      await ask(`{
        all: graph { totalNodes totalEdges }
        some: graph(include: [TOPIC], limit: 3) { truncated totalNodes nodes { id } }
        documents: graph(include: [SOURCE]) { nodes { id } }
      }`),
    ).toEqual({
      data: {
        all: { totalNodes: 22, totalEdges: 32 },
        some: {
          truncated: true,
          totalNodes: 4,
          nodes: [{ id: 'topic:defence' }, { id: 'topic:fish' }, { id: 'topic:security' }],
        },
        documents: { nodes: [{ id: 'source:note' }] },
      },
    });
  });

  it('measures the nodes of a view', async () => {
    expect(
      await ask(`{
        graph(topics: {}, include: []) { nodes { id pageRank betweenness community } }
      }`),
    ).toEqual({
      data: {
        graph: {
          nodes: [
            { id: 'topic:defence', pageRank: 0.24453, betweenness: 0, community: 0 },
            { id: 'topic:fish', pageRank: 0.047619, betweenness: 0, community: 1 },
            { id: 'topic:security', pageRank: 0.24453, betweenness: 0, community: 0 },
            { id: 'topic:ukraine', pageRank: 0.463321, betweenness: 0.333333, community: 0 },
          ],
        },
      },
    });
  });

  it('supports __typename, aliases and fragments', async () => {
    expect(
      await ask(
        `query ($ids: [ID!]!, $with: Boolean!) {
          around: neighborhood(of: $ids, types: [PLACE]) {
            __typename
            things: nodes { ...Thing title: label @include(if: $with) }
          }
        }
        fragment Thing on GraphNode { __typename key: id it: node { __typename } }`,
        { ids: ['country:JP'], with: false },
      ),
    ).toEqual({
      data: {
        around: {
          __typename: 'GraphView',
          things: [
            { __typename: 'GraphNode', key: 'country:JP', it: { __typename: 'Country' } },
            { __typename: 'GraphNode', key: 'place:tokyo', it: { __typename: 'Place' } },
          ],
        },
      },
    });
  });
});
