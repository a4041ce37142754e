import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { DataSet } from 'vis-data';
import type { ExportGraph } from '../../src/export/format/graph-format.js';
import { VIS_JSON } from '../../src/export/json/vis-json.js';
import { describeInBrowser, openBrowser } from '../support/chromium.js';
import { EMPTY_GRAPH, NASTY_FACTS, NASTY_GRAPH, NASTY_NODES } from '../support/nasty-graph.js';
import { printGraph } from '../support/read-graph.js';

interface VisFile {
  readonly cut?: object;
  readonly nodes: { readonly id: string; readonly label: string; readonly title: string }[];
  readonly edges: Record<'id' | 'from' | 'to' | 'label' | 'title', string>[];
}

async function read(graph: ExportGraph): Promise<VisFile> {
  return JSON.parse(await printGraph(VIS_JSON, graph)) as VisFile;
}

describe('vis-data reads a vis.json file', () => {
  it('with all nodes and edges, their ids and labels', async () => {
    const { nodes, edges } = await read(NASTY_GRAPH);

    expect({
      nodes: Object.fromEntries(new DataSet(nodes).map(({ id, label }) => [id, label])),
      edges: Object.fromEntries(
        new DataSet(edges).map(({ id, from, to, label }) => [id, [from, to, label]]),
      ),
    }).toEqual(NASTY_FACTS);
  });

  it('with titles in plain text, and names that vis-network does not reserve', async () => {
    const { nodes, edges, cut } = await read(NASTY_GRAPH);

    expect(cut).toEqual(NASTY_GRAPH.cut);
    expect(nodes[0]).toMatchObject({
      ...{ title: 'Thing: Ærlig ø å – 上川 陽子\n2022-03-22 –', group: 'Thing', value: 0 },
      ...{ title_: '=title', hidden_: true, physics_: false, value_: -12.5, group_: 'g' },
    });
    expect(nodes[0]).not.toHaveProperty('hidden');
    expect(edges[0]).toMatchObject({
      ...{ title: 'knows <&> "ø" 上川\u0001\n2021 – 2023-12\nA, "quoted"\n=B', width_: 3 },
    });
    expect(edges[0]).not.toHaveProperty('width');
  });

  it('of an empty graph', async () => {
    expect(await read(EMPTY_GRAPH)).toEqual({ title: 'Nothing', nodes: [], edges: [] });
  });
});

const PACKAGE = dirname(createRequire(import.meta.url).resolve('vis-network/package.json'));

describeInBrowser('vis-network draws a vis.json file', () => {
  it('with every node in its place', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<div id="map" style="width: 600px; height: 400px"></div>');
      await page.addScriptTag({ path: join(PACKAGE, 'standalone/umd/vis-network.min.js') });
      const places = await page.evaluate(`new vis.Network(
        document.getElementById('map'),
        ${await printGraph(VIS_JSON, NASTY_GRAPH)},
        { physics: false },
      ).getPositions()`);

      expect(places).toEqual(
        Object.fromEntries(
          NASTY_NODES.map(({ id, x, y }) => [id, { x: Math.trunc(x), y: Math.trunc(y) }]),
        ),
      );
    } finally {
      await browser.close();
    }
  });
});
