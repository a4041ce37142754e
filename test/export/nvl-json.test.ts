import type { ExportGraph } from '../../src/export/format/graph-format.js';
import { NVL_JSON } from '../../src/export/json/nvl-json.js';
import { EMPTY_GRAPH, NASTY_FACTS, NASTY_GRAPH } from '../support/nasty-graph.js';
import { printGraph } from '../support/read-graph.js';

/** What we write of the types of NVL 1.2, whose licence does not allow its use in tests. */
interface NvlFile {
  readonly title: string;
  readonly cut?: object;
  readonly nodes: readonly {
    readonly id: string;
    readonly captions: readonly { readonly value?: string }[];
    readonly color?: string;
    readonly size?: number;
    readonly x?: number;
    readonly y?: number;
  }[];
  readonly relationships: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly type?: string;
    readonly captions: readonly { readonly value?: string }[];
  }[];
}

async function read(graph: ExportGraph): Promise<NvlFile> {
  return JSON.parse(await printGraph(NVL_JSON, graph)) as NvlFile;
}

describe('An nvl.json file', () => {
  it('has all nodes and relationships, their ids and captions', async () => {
    const { nodes, relationships } = await read(NASTY_GRAPH);

    expect({
      nodes: Object.fromEntries(nodes.map(({ id, captions }) => [id, captions[0]?.value])),
      edges: Object.fromEntries(
        relationships.map(({ id, from, to, captions }) => [id, [from, to, captions[0]?.value]]),
      ),
    }).toEqual(NASTY_FACTS);
  });

  it('has the style of a node where NVL reads it, and its values in properties', async () => {
    const { nodes, relationships, cut } = await read(NASTY_GRAPH);

    expect(cut).toEqual(NASTY_GRAPH.cut);
    expect(nodes[0]).toMatchObject({
      ...{ color: '#e69f00', size: 4, x: 0, y: 1, labels: ['Thing'] },
      properties: { degree: 0, degree_: 99, hidden: true, value: -12.5, start: '2022-03-22' },
    });
    expect(relationships[0]).toMatchObject({ type: 'KNOWS', properties: { width: 3 } });
  });

  it('may be empty', async () => {
    expect(await read(EMPTY_GRAPH)).toEqual({ title: 'Nothing', nodes: [], relationships: [] });
  });
});
