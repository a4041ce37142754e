import type { ExportGraph } from '../../src/export/format/graph-format.js';
import { KUMU_JSON } from '../../src/export/json/kumu-json.js';
import { EMPTY_GRAPH, NASTY_FACTS, NASTY_GRAPH } from '../support/nasty-graph.js';
import { printGraph } from '../support/read-graph.js';

interface KumuFile {
  readonly elements: readonly Readonly<Record<'id' | 'label' | 'type', string>>[];
  readonly connections: readonly Readonly<
    Record<'id' | 'from' | 'to' | 'type' | 'label' | 'direction', string>
  >[];
}

async function read(graph: ExportGraph): Promise<KumuFile> {
  return JSON.parse(await printGraph(KUMU_JSON, graph)) as KumuFile;
}

/** Kumu is only available as a service, so this tests what its documentation says about blueprints. */
describe('A kumu.json file', () => {
  it('has all elements and connections, with unique ids', async () => {
    const { elements, connections } = await read(NASTY_GRAPH);

    expect({
      nodes: Object.fromEntries(elements.map(({ id, label }) => [id, label])),
      edges: Object.fromEntries(
        connections.map(({ id, from, to, label }) => [id, [from, to, label]]),
      ),
    }).toEqual(NASTY_FACTS);
    expect(new Set([...elements, ...connections].map(({ id }) => id)).size).toBe(
      elements.length + connections.length,
    );
  });

  it('has the fields that Kumu reads, and others under names that it does not reserve', async () => {
    const { elements, connections } = await read(NASTY_GRAPH);

    expect(elements[0]).toMatchObject({
      ...{ type: 'Thing', description: 'd', tags_: ['one', 'two'], type_: 'wrong' },
    });
    expect(connections[0]).toMatchObject({ type: 'KNOWS', direction: 'directed', start: '2021' });
  });

  it('has no other top-level keys than elements and connections', async () => {
    expect(Object.keys(await read(NASTY_GRAPH))).toEqual(['elements', 'connections']);
    expect(await read(EMPTY_GRAPH)).toEqual({ elements: [], connections: [] });
  });
});
