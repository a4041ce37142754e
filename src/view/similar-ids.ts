import { CommuniqueError } from '../kernel/errors.js';
import type { ViewContext } from './view-context.js';

/** Ids that are offered at most. */
const MOST_OFFERED = 3;

/** What may be done about an id that is unknown: one of the nearest is taken, or it is looked for. */
export async function adviceOnId(
  context: ViewContext,
  id: string,
  types?: readonly string[],
): Promise<string> {
  const similar = await similarIds(context, id, types);
  return similar.length === 0 ? SEARCH : `did you mean ${similar.join(' or ')}?`;
}

export const SEARCH = '`search` finds ids by words';

/** An id is made of words, and so is a name that stands in its place: these find what is near. */
async function similarIds(
  { model, store, options }: ViewContext,
  id: string,
  types = typesOf(id, [...model.nodeTypes.values()]),
): Promise<readonly string[]> {
  const words = id.slice(id.indexOf(':') + 1);
  const text = words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  try {
    const { hits } = await store.search({ text, types, first: MOST_OFFERED }, options);
    return hits.map((hit) => JSON.stringify(hit.id));
  } catch (error) {
    // A graph that is too large to be searched has no advice to give; that the id is unknown stays true.
    if (error instanceof CommuniqueError) return [];
    throw error;
  }
}

function typesOf(
  id: string,
  types: readonly { readonly name: string; readonly singular: string }[],
): readonly string[] {
  const named = types.filter(({ singular }) => id.startsWith(`${singular}:`));
  return (named.length > 0 ? named : types).map(({ name }) => name);
}
