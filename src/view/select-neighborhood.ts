import type { Hop } from '../plan/hop.js';
import type { NeighborhoodQuestion } from '../plan/view-question.js';
import { expectNodes } from './expect-nodes.js';
import { interleave } from './interleave.js';
import { MOST_COUNTED, type ViewContext, type ViewSelection } from './view-context.js';
import { scopedHops, scopedRelationships } from '../plan/view-scope.js';

/**
 * Chooses what is near some nodes, step by step. From each node over each relationship come the first
 * nodes by id, and all these in turn, so that neither a hub nor the first node takes all the places.
 *
 * @throws CommuniqueError `NOT_FOUND` where one of the nodes in the middle is not there.
 */
export async function selectNeighborhood(
  context: ViewContext,
  { of, depth, scope, perRelationship, limit }: NeighborhoodQuestion,
): Promise<ViewSelection> {
  const { model, store, options } = context;
  await expectNodes(context, of, 'neighborhood(of:)');
  const hops = scopedHops(model, scope);
  const shown = new Set(of);
  const reached = new Set(of);
  let frontier: readonly string[] = [...shown];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const found = await store.neighbors({ ids: frontier, hops, most: limit + 1 }, options);
    for (const { far } of found) for (const id of far) reached.add(id);
    const next: string[] = [];
    for (const id of interleave(found.map(({ far }) => far.slice(0, perRelationship)))) {
      if (shown.size >= limit) break;
      if (shown.has(id)) continue;
      shown.add(id);
      next.push(id);
    }
    frontier = next;
  }
  return {
    ids: [...shown],
    relationships: scopedRelationships(model, scope),
    truncated: reached.size > shown.size,
    whole: () => reachAll(context, of, hops, depth),
  };
}

/** Every node that is so near. */
async function reachAll(
  { store, options }: ViewContext,
  of: readonly string[],
  hops: readonly Hop[],
  depth: number,
): Promise<readonly string[] | undefined> {
  const reached = new Set(of);
  let frontier: readonly string[] = [...reached];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const found = await store.neighbors({ ids: frontier, hops, most: MOST_COUNTED + 1 }, options);
    const next: string[] = [];
    for (const { far } of found) {
      for (const id of far) {
        if (reached.has(id)) continue;
        reached.add(id);
        next.push(id);
      }
      if (reached.size > MOST_COUNTED) return undefined;
    }
    frontier = next;
  }
  return [...reached];
}
