import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadOptions } from '../store/store.js';
import type { GraphView } from './graph-view.js';
import type { NodeMeasures, PlainGraph } from './measure-graph.js';

/**
 * Up to so many nodes times edges a view is measured at once, in some 20 ms; a larger one, which takes
 * up to half a second, in a thread of its own, so that nobody else has to wait.
 */
const MOST_AT_ONCE = 100_000;

/** As bundled, also where this file is not: it stands two folders below the package either way. */
const WORKER = new URL('../../dist/program/measure-worker.js', import.meta.url);

/** Measures the nodes of a view, by their ids. */
export async function measureView(
  { nodes, edges }: Pick<GraphView, 'nodes' | 'edges'>,
  { signal }: ReadOptions,
): Promise<ReadonlyMap<string, NodeMeasures>> {
  const graph: PlainGraph = {
    nodes: nodes.map(({ id }) => id),
    edges: edges.map(({ from, to }) => [from, to]),
  };
  if (graph.nodes.length * graph.edges.length <= MOST_AT_ONCE) {
    const { measureGraph } = await import('./measure-graph.js'); // Few ask for it.
    return measureGraph(graph);
  }
  const worker = new Worker(WORKER, { workerData: graph });
  try {
    const [measures] = (await once(worker, 'message', { signal })) as [
      ReadonlyMap<string, NodeMeasures>, // What the worker posts.
    ];
    return measures;
  } finally {
    await worker.terminate();
  }
}
