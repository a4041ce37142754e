import { setImmediate as nextTurn } from 'node:timers/promises';
import { layOut } from './lay-out.js';
import type { ViewEdge, ViewNode } from './graph-view.js';
import { type Place, spiralPlace } from './spiral-place.js';

/** A force-directed layout of this many nodes takes about 0.3 s of CPU time, of twice as many 0.7 s. */
const MOST_LAID_OUT = 1_000;

type PlacedIds = readonly Pick<ViewNode, 'id'>[];
type Ends = readonly Pick<ViewEdge, 'from' | 'to'>[];

/**
 * Gives every node a place: connected ones near each other or, if there are more than 1,000, along a spiral in
 * the order of the list. Equal lists have equal layouts.
 *
 * Blocks for up to 0.3 s: a server calls `placeNodesInTurns`.
 */
export function placeNodes(nodes: PlacedIds, edges: Ends): ReadonlyMap<string, Place> {
  if (nodes.length > MOST_LAID_OUT) return placeOnSpiral(nodes);
  const steps = layOut(nodes, edges);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** As `placeNodes`, but yields to the event loop now and then. */
export async function placeNodesInTurns(
  nodes: PlacedIds,
  edges: Ends,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Place>> {
  if (nodes.length > MOST_LAID_OUT) return placeOnSpiral(nodes);
  const steps = layOut(nodes, edges);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTurn();
    signal?.throwIfAborted();
  }
}

function placeOnSpiral(nodes: PlacedIds): ReadonlyMap<string, Place> {
  return new Map(nodes.map(({ id }, index) => [id, spiralPlace(index)]));
}
