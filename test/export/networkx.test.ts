import { CYJS } from '../../src/export/json/cyjs.js';
import type { ExportGraph } from '../../src/export/format/graph-format.js';
import { NODELINK_JSON } from '../../src/export/json/nodelink-json.js';
import { EMPTY_GRAPH, NASTY_FACTS, NASTY_GRAPH } from '../support/nasty-graph.js';
import { describeInPython, runPython } from '../support/python.js';
import { printGraph } from '../support/read-graph.js';

async function readInNetworkx(graph: ExportGraph): Promise<unknown> {
  const cyjs = await printGraph(CYJS, graph);
  const nodelink = await printGraph(NODELINK_JSON, graph);
  return runPython('test/export/read-networkx.py', `{"cyjs":${cyjs},"nodelink":${nodelink}}`);
}

describeInPython('networkx', ['networkx'], () => {
  it('reads cyjs and nodelink.json as directed graphs with parallel edges, by our ids', async () => {
    const graph = { name: NASTY_GRAPH.title, cut: NASTY_GRAPH.cut };
    const expected = { ...NASTY_FACTS, graph, directed: true, multigraph: true };

    expect(await readInNetworkx(NASTY_GRAPH)).toEqual({ cyjs: expected, nodelink: expected });
  });

  it('reads an empty graph', async () => {
    const graph = { name: EMPTY_GRAPH.title };
    const expected = { nodes: {}, edges: {}, graph, directed: true, multigraph: true };

    expect(await readInNetworkx(EMPTY_GRAPH)).toEqual({ cyjs: expected, nodelink: expected });
  });
});
