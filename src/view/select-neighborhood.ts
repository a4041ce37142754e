import type { Hop } from '../plan/hop.js';
import type { Neighbors } from '../plan/neighbors-question.js';
import type { NeighborhoodQuestion } from '../plan/view-question.js';
import { scopedHops, scopedRelationships } from '../plan/view-scope.js';
import { expectNodes } from './expect-nodes.js';
import { takeRoundRobin } from './take-round-robin.js';
import { MOST_COUNTED, type ViewContext, type ViewSelection } from './view-context.js';

/**
 * Selects the nodes around some nodes, breadth-first. Each node contributes its first neighbors by id over
 * each relationship, all of them taking turns, so that neither a hub nor the first node fills the view.
 *
 * @throws CommuniqueError `NOT_FOUND` if one of the nodes in the middle does not exist.
 */
export async function selectNeighborhood(
  context: ViewContext,
  { of, depth, scope, perRelationship, limit }: NeighborhoodQuestion,
): Promise<ViewSelection> {
  const { model, store, options } = context;
  await expectNodes(context, of, 'neighborhood(of:)');
  const hops = scopedHops(model, scope);
  const shown = new Set(of);
  const found: Neighbors[] = [];
  let frontier: readonly string[] = [...shown];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const around = await store.neighbors({ ids: frontier, hops, limit: perRelationship }, options);
    const lists = around.map(({ far }) => far);
    frontier = takeRoundRobin(lists, shown, limit).added;
    for (const each of around) found.push(each);
  }
  return {
    ids: [...shown],
    relationships: scopedRelationships(model, scope),
    truncated: await isCut(context, hops, found, shown),
    whole: () => reachAll(context, of, hops, depth),
  };
}

/** Whether a node that was reached is not shown. */
async function isCut(
  { store, options }: ViewContext,
  hops: readonly Hop[],
  found: readonly Neighbors[],
  shown: ReadonlySet<string>,
): Promise<boolean> {
  for (const { far } of found) for (const id of far) if (!shown.has(id)) return true;
  // A node missing from a list that was cut may still be shown, reached over another path.
  const cut = found.filter(({ count, far }) => count > far.length);
  const ids = [...new Set(cut.map(({ id }) => id))];
  if (ids.length === 0) return false;
  // Over all hops, those that were not cut too: so it is the same read as before, with another limit.
  const whole = await store.neighbors({ ids, hops, limit: shown.size + 1 }, options);
  const known = new Set(cut.map(keyOf));
  return whole.some((each) => known.has(keyOf(each)) && each.far.some((id) => !shown.has(id)));
}

function keyOf({ id, hop: { relationship, direction } }: Neighbors): string {
  return `${id} ${relationship.index} ${direction}`;
}

/** Every node up to `depth` hops away; `undefined` if they are too many to be counted. */
async function reachAll(
  { store, options }: ViewContext,
  of: readonly string[],
  hops: readonly Hop[],
  depth: number,
): Promise<readonly string[] | undefined> {
  const reached = new Set(of);
  let frontier: readonly string[] = [...reached];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const found = await store.neighbors({ ids: frontier, hops, limit: MOST_COUNTED + 1 }, options);
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
