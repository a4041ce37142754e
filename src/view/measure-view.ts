import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadOptions } from '../store/store.js';
import type { GraphView } from './graph-view.js';
import type { NodeMeasures, PlainGraph } from './measure-graph.js';

/**
 * Nodes times edges of a view that is measured in this thread, in some 20 ms. A larger view, which takes up
 * to half a second, is measured in a worker thread, so that other requests need not wait.
 */
const MOST_IN_THIS_THREAD = 100_000;

/** The bundled worker, whether or not this file is bundled: it is two folders below the package either way. */
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
  if (graph.nodes.length * graph.edges.length <= MOST_IN_THIS_THREAD) {
    const { measureGraph } = await import('./measure-graph.js'); // rarely needed
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
