import { farType, type Hop } from '../plan/hop.js';
import type { GraphQuestion } from '../plan/view-question.js';
import { interleave } from './interleave.js';
import { readSeeds } from './read-seeds.js';
import { MOST_COUNTED, type ViewContext, type ViewSelection } from './view-context.js';
import { scopedHops, scopedRelationships } from '../plan/view-scope.js';

/**
 * Chooses the nodes that are like this, of each type in turn, and then what is one step away from
 * them: the first of every list by id, then the second, as long as there is room.
 */
export async function selectGraph(
  context: ViewContext,
  { seeds, include, limit }: GraphQuestion,
): Promise<ViewSelection> {
  const { model } = context;
  const types = [...new Set([...seeds.map(({ type }) => type), ...include])];
  const scope = { types, relationships: undefined };
  const hops = scopedHops(model, scope).filter((hop) => include.includes(farType(hop)));
  const lists = await Promise.all(seeds.map((each) => readSeeds(context, each, limit + 1)));
  const shown = new Set<string>();
  const isFull = fill(shown, interleave(lists), limit);
  const isCut = isFull || fill(shown, await around(context, [...shown], hops, limit + 1), limit);
  return {
    ids: [...shown],
    relationships: scopedRelationships(model, scope),
    truncated: isCut,
    whole: async () => {
      const all = await Promise.all(
        seeds.map((each) => readSeeds(context, each, MOST_COUNTED + 1)),
      );
      const whole = new Set(all.flat());
      if (whole.size > MOST_COUNTED) return undefined;
      fill(whole, await around(context, [...whole], hops, MOST_COUNTED + 1), MOST_COUNTED + 1);
      return whole.size > MOST_COUNTED ? undefined : [...whole];
    },
  };
}

/** Fills a set up to its limit, and tells whether something found no room. */
function fill(set: Set<string>, ids: Iterable<string>, limit: number): boolean {
  for (const id of ids) {
    if (set.has(id)) continue;
    if (set.size >= limit) return true;
    set.add(id);
  }
  return false;
}

async function around(
  { store, options }: ViewContext,
  ids: readonly string[],
  hops: readonly Hop[],
  most: number,
): Promise<Iterable<string>> {
  if (hops.length === 0) return [];
  const found = await store.neighbors({ ids, hops, most }, options);
  return interleave(found.map(({ far }) => far));
}
