import type { ExportEdge, ExportGraph, PlacedNode } from '../../src/export/format/graph-format.js';
import { NASTY_MODEL as model } from './nasty-model.js';
import type { ReadGraph } from './read-graph.js';

const LABELS = [
  'Ærlig ø å – 上川 陽子',
  'a < b & "c" > \'d\' ]]>',
  'two\nlines\r\nthree\ttab',
  'control \u0001 character \u000b',
  'emoji 🧑‍🚀 and half \ud83d a pair',
  '=1+1',
  '-2+3|and a bar',
  '@SUM(A1)',
  '',
];

const CLAIMED = {
  ...{ title: '=title', parent: 'thing:1', source: 'thing:0', self: 'me', hidden: true },
  ...{ value: -12.5, group: 'g', index: 7, kind: 'k', physics: false, description: 'd' },
  ...{ key: 'k', degree: 99, tags: ['one', 'two'], type: 'wrong' },
};

const nodes: readonly PlacedNode[] = [
  ...LABELS.map((label, index) => ({
    id: `thing:${index}`,
    type: 'Thing',
    label,
    properties: index === 0 ? { start: '2022-03-22', ...CLAIMED } : {},
    start: index === 0 ? '2022-03-22' : undefined,
    end: undefined,
    degree: index,
    x: index * 10.25,
    y: 1 - index,
  })),
  {
    ...{ id: 'spot:s', type: 'Spot', label: 'Oslo', start: undefined, end: undefined },
    ...{ properties: { latitude: -59.91, start: 'Jernbanetorget' }, degree: 1, x: -1, y: 0.5 },
  },
];

function edge(
  id: string,
  [from, to, type]: readonly [string, string, string],
  more: Partial<ExportEdge>,
): ExportEdge {
  const label = type.toLowerCase();
  const bare = { properties: {}, start: undefined, end: undefined, sources: [] };
  return { id, from, to, type, label, ...bare, ...more };
}

const edges: readonly ExportEdge[] = [
  edge('e:1', ['thing:0', 'thing:1', 'KNOWS'], {
    label: 'knows <&> "ø" 上川\u0001',
    properties: { weight: 2.5, target: 'thing:9', key: 'k', width: 3, title: '+t' },
    start: '2021',
    end: '2023-12',
    sources: [
      { id: 'source:a', label: 'A, "quoted"', url: 'https://example.org/?a=1&b=2', paragraph: 3 },
      { id: 'source:b', label: '=B', url: undefined, paragraph: undefined },
    ],
  }),
  edge('e:2', ['thing:0', 'thing:1', 'KNOWS'], { start: '2024' }),
  edge('e:3', ['thing:1', 'thing:0', 'KNOWS'], {
    sources: [{ id: 'source:c', label: 'C', url: undefined, paragraph: undefined }],
  }),
  edge('e:4', ['thing:2', 'thing:2', 'KNOWS'], {}),
  edge('e:5', ['thing:3', 'spot:s', 'AT'], {}),
  edge('e:6', ['thing:4', 'thing:5', 'NEAR'], { count: 7, start: '2021', end: '2022' }),
];

/** A graph that is as hard to write as possible, in batches of one element, of none and of the rest. */
export const NASTY_GRAPH: ExportGraph = {
  model,
  title: 'A "nasty" graph <ø> 上川\u0001\n🧑‍🚀',
  cut: { totalNodes: 1000, totalEdges: 5000 },
  nodes: () => inBatches(nodes),
  edges: () => inBatches(edges),
  hasDerived: true,
};

export const EMPTY_GRAPH: ExportGraph = {
  model,
  title: 'Nothing',
  cut: undefined,
  nodes: () => inBatches([]),
  edges: () => inBatches([]),
};

export const NASTY_NODES = nodes;
export const NASTY_EDGES = edges;

async function* inBatches<Item>(items: readonly Item[]): AsyncGenerator<readonly Item[], void> {
  yield items.slice(0, 1);
  yield [];
  await Promise.resolve();
  yield items.slice(1);
}

/** What every reader must read from the nasty graph. */
export const NASTY_FACTS: ReadGraph = {
  nodes: Object.fromEntries(nodes.map(({ id, label }) => [id, label])),
  edges: Object.fromEntries(edges.map(({ id, from, to, label }) => [id, [from, to, label]])),
};
