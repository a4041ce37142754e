import cytoscape, { type Core } from 'cytoscape';
import { CYJS } from '../../src/export/json/cyjs.js';
import type { ExportGraph } from '../../src/export/format/graph-format.js';
import { EMPTY_GRAPH, NASTY_FACTS, NASTY_GRAPH, NASTY_NODES } from '../support/nasty-graph.js';
import { printGraph } from '../support/read-graph.js';

async function open(graph: ExportGraph): Promise<Core> {
  const file = JSON.parse(await printGraph(CYJS, graph)) as cytoscape.CytoscapeOptions;
  return cytoscape({ ...file, headless: true, styleEnabled: true });
}

describe('Cytoscape.js reads a cyjs file', () => {
  it('with all nodes and edges, their ids and labels', async () => {
    const core = await open(NASTY_GRAPH);

    expect({
      nodes: Object.fromEntries(core.nodes().map((node) => [node.id(), node.data('label')])),
      edges: Object.fromEntries(
        core
          .edges()
          .map((edge) => [edge.id(), [edge.source().id(), edge.target().id(), edge.data('label')]]),
      ),
    }).toEqual(NASTY_FACTS);
  });

  it('with every node in its place, and none inside another', async () => {
    const core = await open(NASTY_GRAPH);

    expect(core.nodes().map((node) => node.position())).toEqual(
      NASTY_NODES.map(({ x, y }) => ({ x, y })),
    );
    expect(core.nodes().filter((node) => node.isChild()).length).toBe(0);
  });

  it('with its title, how it was cut, types as classes, and names that it does not reserve', async () => {
    const core = await open(NASTY_GRAPH);

    expect([core.data('name'), core.data('cut')]).toEqual([NASTY_GRAPH.title, NASTY_GRAPH.cut]);
    expect(core.$('.Spot').length).toBe(1);
    expect(core.$id('thing:0').data()).toMatchObject({
      ...{ parent_: 'thing:1', source_: 'thing:0', type: 'Thing', type_: 'wrong', degree: 0 },
      ...{ title: '=title', value: 'thing:0', value_: -12.5, start: '2022-03-22' },
    });
    expect(core.$id('e:1').data()).toMatchObject({
      ...{ target: 'thing:1', target_: 'thing:9', key_: 'k', start: '2021', end: '2023-12' },
      ...{ sourceIds: ['source:a', 'source:b'], sourceParagraphs: [3, null] },
      sourceUrls: ['https://example.org/?a=1&b=2', ''],
    });
  });

  it('of an empty graph', async () => {
    const core = await open(EMPTY_GRAPH);

    expect([core.elements().length, core.data()]).toEqual([0, { name: 'Nothing' }]);
  });
});
