import { createHash } from 'node:crypto';
import { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';
import type { ViewEdge, ViewNode } from './graph-view.js';
import { discRadius, type Place, toHundredths, toPlace } from './spiral-place.js';

/** The package exports the function itself, though its types declare a module with a default export. */
const forceAtlas2 = imported as unknown as typeof imported.default;

/**
 * Places connected nodes near each other with ForceAtlas2 (Jacomy et al., 2014). Each step of the
 * generator runs a few iterations, so that the caller can yield to other work in between.
 *
 * The initial places are derived from the ids: equal graphs have equal layouts.
 */
export function* layOut(
  nodes: readonly Pick<ViewNode, 'id'>[],
  edges: readonly Pick<ViewEdge, 'from' | 'to'>[],
): Generator<void, ReadonlyMap<string, Place>> {
  const graph = makeGraph(nodes, edges);
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    barnesHutOptimize: graph.order > 500, // in smaller graphs, the exact sum of forces is as fast
  };
  const step = iterationsPerStep(graph.order);
  for (let left = iterationsFor(graph.order); left > 0; left -= step) {
    forceAtlas2.assign(graph, { iterations: Math.min(step, left), settings });
    yield;
  }
  return new Map(
    graph.mapNodes((id, { x, y }) => [id, { x: toHundredths(x), y: toHundredths(y) }]),
  );
}

/** After this many, layouts of that size hardly change visibly. */
function iterationsFor(order: number): number {
  return Math.round(Math.min(200, Math.max(50, 20_000 / order)));
}

/**
 * About ten milliseconds' worth; at least two, since each step starts without the speeds of the one
 * before, and the second iteration makes up for that.
 */
function iterationsPerStep(order: number): number {
  return Math.min(20, Math.max(2, Math.floor(2_000 / order)));
}

interface Weighted {
  readonly weight: number;
}

/** Merges parallel edges into one of their total weight; drops loops, which pull nothing. */
function makeGraph(
  nodes: readonly Pick<ViewNode, 'id'>[],
  edges: readonly Pick<ViewEdge, 'from' | 'to'>[],
): UndirectedGraph<Place, Weighted> {
  const graph = new UndirectedGraph<Place, Weighted>();
  const radius = discRadius(nodes.length);
  for (const { id } of nodes) graph.addNode(id, startPlace(id, radius));
  for (const { from, to } of edges) {
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    graph.updateEdge(from, to, ({ weight = 0 }: Partial<Weighted>) => ({ weight: weight + 1 }));
  }
  return graph;
}

/** Evenly over a disc. */
function startPlace(id: string, radius: number): Place {
  const digest = createHash('sha256').update(id).digest();
  const [outward, around] = [digest.readUInt32BE(0) / 2 ** 32, digest.readUInt32BE(4) / 2 ** 32];
  return toPlace(radius * Math.sqrt(outward), around * 2 * Math.PI);
}
