import { createHash } from 'node:crypto';
import { UndirectedGraph } from 'graphology';
import imported from 'graphology-layout-forceatlas2';
import type { ViewEdge, ViewNode } from './graph-view.js';
import { discRadius, type Place, toHundredths, toPlace } from './spiral-place.js';

/** The package exports the function itself, though its types say a module with a default. */
const forceAtlas2 = imported as unknown as typeof imported.default;

/**
 * Places connected nodes near each other with ForceAtlas2 (Jacomy and others, 2014), a few
 * iterations for each step of the generator, so that others have their turn between them.
 *
 * It begins from places that follow from the ids: equal graphs give equal maps.
 */
export function* layOut(
  nodes: readonly Pick<ViewNode, 'id'>[],
  edges: readonly Pick<ViewEdge, 'from' | 'to'>[],
): Generator<void, ReadonlyMap<string, Place>> {
  const graph = makeGraph(nodes, edges);
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    barnesHutOptimize: graph.order > 500, // below, an exact sum of forces is as fast
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

/** After so many, maps of that size hardly change to the eye. */
function iterationsFor(order: number): number {
  return Math.round(Math.min(200, Math.max(50, 20_000 / order)));
}

/**
 * About ten milliseconds' worth. Never one alone: each step begins without the speeds of the step
 * before, which the second iteration has made up for.
 */
function iterationsPerStep(order: number): number {
  return Math.min(20, Math.max(2, Math.floor(2_000 / order)));
}

interface Weighted {
  readonly weight: number;
}

/** Parallel edges are one that pulls as much; one from a node to itself pulls nothing. */
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
