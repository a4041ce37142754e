import {
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { D3_JSON } from '../../src/export/json/d3-json.js';
import { EMPTY_GRAPH, NASTY_FACTS, NASTY_GRAPH } from '../support/nasty-graph.js';
import { printGraph } from '../support/read-graph.js';

interface D3Node extends SimulationNodeDatum {
  readonly id: string;
  readonly label: string;
}
interface D3Link extends SimulationLinkDatum<D3Node> {
  readonly id: string;
  readonly source: D3Node;
  readonly target: D3Node;
  readonly label: string;
  readonly curvature: number;
}
interface D3File {
  readonly nodes: D3Node[];
  readonly links: D3Link[];
  readonly cut: unknown;
}

async function read(graph = NASTY_GRAPH): Promise<D3File> {
  return JSON.parse(await printGraph(D3_JSON, graph)) as D3File;
}

describe('d3-force reads a d3.json file', () => {
  it('with all nodes and links, their ids and labels, and moves them', async () => {
    const { nodes, links } = await read();
    forceSimulation(nodes)
      .force(
        'links',
        forceLink<D3Node, D3Link>(links).id(({ id }) => id),
      )
      .force('charge', forceManyBody())
      .stop()
      .tick(10);

    expect(nodes.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect({
      nodes: Object.fromEntries(nodes.map((node) => [node.id, node.label])),
      edges: Object.fromEntries(
        links.map(({ id, source, target, label }) => [id, [source.id, target.id, label]]),
      ),
    }).toEqual(NASTY_FACTS);
  });

  it('with what force-graph reads, and names that neither reserves', async () => {
    const { nodes, cut } = await read();

    expect(cut).toEqual(NASTY_GRAPH.cut);
    expect(nodes[0]).toMatchObject({
      ...{ name: 'Ærlig ø å – 上川 陽子', group: 'Thing', val: 1, color: '#e69f00', x: 0 },
      ...{ index_: 7, group_: 'g', value_: -12.5, source_: 'thing:0', self_: 'me' },
    });
    expect(nodes[0]).not.toHaveProperty('index');
  });

  it('with parallel links and loops drawn apart', async () => {
    const { links } = await read();

    // The third has the opposite direction: with the same curvature, it bends to the other side of the second.
    expect(links.map((link) => link.curvature)).toEqual([0, 0.1, 0.1, 0.3, 0, 0]);
  });

  it('of an empty graph', async () => {
    expect(await read(EMPTY_GRAPH)).toEqual({ title: 'Nothing', nodes: [], links: [] });
  });
});
