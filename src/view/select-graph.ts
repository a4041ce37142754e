import type { GraphModel } from '../model/graph-model.js';
import { farType, type Hop } from '../plan/hop.js';
import type { GraphQuestion, ViewScope } from '../plan/view-question.js';
import { expectNamed } from './expect-named.js';
import { readSeeds } from './read-seeds.js';
import { takeRoundRobin } from './take-round-robin.js';
import { MOST_COUNTED, type ViewContext, type ViewSelection } from './view-context.js';
import { scopedHops, scopedRelationships } from '../plan/view-scope.js';

/**
 * Selects the nodes that the filters match, the types taking turns, and then their neighbors, the nodes
 * and hops taking turns, until the limit is reached.
 */
export async function selectGraph(
  context: ViewContext,
  { seeds, include, limit }: GraphQuestion,
): Promise<ViewSelection> {
  await expectNamed(
    context,
    seeds.flatMap(({ named }) => named),
  );
  const { model } = context;
  const scope = scopeOf({ seeds, include });
  const hops = hopsAround(model, { seeds, include });
  const lists = await Promise.all(seeds.map((each) => readSeeds(context, each, limit + 1)));
  const shown = new Set<string>();
  const isFull = takeRoundRobin(lists, shown, limit).isFull;
  const isCut =
    isFull ||
    takeRoundRobin(await around(context, [...shown], hops, limit + 1), shown, limit).isFull;
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
      const near = await around(context, [...whole], hops, MOST_COUNTED + 1);
      takeRoundRobin(near, whole, MOST_COUNTED + 1);
      return whole.size > MOST_COUNTED ? undefined : [...whole];
    },
  };
}

type Types = Pick<GraphQuestion, 'seeds' | 'include'>;

function scopeOf({ seeds, include }: Types): ViewScope {
  const types = [...new Set([...seeds.map(({ type }) => type), ...include])];
  return { types, relationships: undefined };
}

/** The hops from the nodes that the filters match to their neighbors. */
export function hopsAround(model: GraphModel, question: Types): readonly Hop[] {
  return scopedHops(model, scopeOf(question)).filter((hop) =>
    question.include.includes(farType(hop)),
  );
}

/** The ids of the neighbors, a list for each node and hop. */
async function around(
  { store, options }: ViewContext,
  ids: readonly string[],
  hops: readonly Hop[],
  limit: number,
): Promise<readonly (readonly string[])[]> {
  if (hops.length === 0) return [];
  const found = await store.neighbors({ ids, hops, limit }, options);
  return found.map(({ far }) => far);
}
