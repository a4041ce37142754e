import { Ajv } from 'ajv';
import type { ExportGraph } from '../../src/export/format/graph-format.js';
import { JGF_JSON } from '../../src/export/json/jgf-json.js';
import { JGF_SCHEMA } from '../support/jgf-schema.js';
import { EMPTY_GRAPH, NASTY_FACTS, NASTY_GRAPH } from '../support/nasty-graph.js';
import { printGraph } from '../support/read-graph.js';

interface JgfFile {
  readonly graph: {
    readonly label: string;
    readonly metadata: object;
    readonly nodes: Readonly<Record<string, { readonly label: string; readonly metadata: object }>>;
    readonly edges: readonly (Readonly<Record<'id' | 'source' | 'target' | 'label', string>> & {
      readonly metadata: object;
    })[];
  };
}

const isJgf = new Ajv().compile<JgfFile>(JGF_SCHEMA);

async function read(graph: ExportGraph): Promise<JgfFile['graph']> {
  const file: unknown = JSON.parse(await printGraph(JGF_JSON, graph));
  if (!isJgf(file)) throw new Error(JSON.stringify(isJgf.errors));
  return file.graph;
}

describe('A jgf.json file', () => {
  it('has all nodes and edges, and conforms to the JSON Graph Format', async () => {
    const { nodes, edges } = await read(NASTY_GRAPH);

    expect({
      nodes: Object.fromEntries(Object.entries(nodes).map(([id, { label }]) => [id, label])),
      edges: Object.fromEntries(
        edges.map(({ id, source, target, label }) => [id, [source, target, label]]),
      ),
    }).toEqual(NASTY_FACTS);
  });

  it('has everything else in metadata', async () => {
    const { label, metadata, nodes, edges } = await read(NASTY_GRAPH);

    expect([label, metadata]).toEqual([NASTY_GRAPH.title, { cut: NASTY_GRAPH.cut }]);
    expect(nodes['thing:0']?.metadata).toMatchObject({ type: 'Thing', type_: 'wrong', x: 0, y: 1 });
    expect(edges[0]?.metadata).toMatchObject({ start: '2021', target_: 'thing:9', weight: 2.5 });
  });

  it('may be empty', async () => {
    expect(await read(EMPTY_GRAPH)).toEqual({
      ...{ label: 'Nothing', directed: true, metadata: {}, nodes: {}, edges: [] },
    });
  });
});
