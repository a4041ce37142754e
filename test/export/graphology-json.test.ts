import { MultiDirectedGraph } from 'graphology';
import type { SerializedGraph } from 'graphology-types';
import type { ExportGraph } from '../../src/export/format/graph-format.js';
import { GRAPHOLOGY_JSON } from '../../src/export/json/graphology-json.js';
import { EMPTY_GRAPH, NASTY_FACTS, NASTY_GRAPH } from '../support/nasty-graph.js';
import { printGraph } from '../support/read-graph.js';

async function open(graph: ExportGraph): Promise<MultiDirectedGraph> {
  const file = JSON.parse(await printGraph(GRAPHOLOGY_JSON, graph)) as SerializedGraph;
  return new MultiDirectedGraph(file.options).import(file);
}

describe('Graphology reads a graphology.json file', () => {
  it('with all nodes and edges, their keys and labels', async () => {
    const graph = await open(NASTY_GRAPH);

    expect({
      nodes: Object.fromEntries(graph.mapNodes((key, { label }) => [key, label as unknown])),
      edges: Object.fromEntries(
        graph.mapEdges((key, { label }, from, to) => [key, [from, to, label as unknown]]),
      ),
    }).toEqual(NASTY_FACTS);
  });

  it('with what Sigma needs, and without `type`, which Sigma reads as a program', async () => {
    const graph = await open(NASTY_GRAPH);

    expect(graph.getNodeAttributes('thing:0')).toMatchObject({
      ...{ x: 0, y: 1, size: 4, color: '#e69f00', nodeType: 'Thing', type_: 'wrong' },
      ...{ hidden_: true, value: -12.5 },
    });
    for (const attributes of [
      ...graph.mapNodes((_, all) => all),
      ...graph.mapEdges((_, all) => all),
    ]) {
      expect(attributes).not.toHaveProperty('type');
      expect(attributes).not.toHaveProperty('hidden');
    }
    expect(graph.getEdgeAttributes('e:1')).toMatchObject({ edgeType: 'KNOWS', weight_: 2.5 });
  });

  it('with its title, and how it was cut', async () => {
    const graph = await open(NASTY_GRAPH);

    expect(graph.getAttributes()).toEqual({ title: NASTY_GRAPH.title, cut: NASTY_GRAPH.cut });
  });

  it('of an empty graph', async () => {
    const graph = await open(EMPTY_GRAPH);

    expect([graph.order, graph.size, graph.getAttributes()]).toEqual([0, 0, { title: 'Nothing' }]);
  });
});
