import { CommuniqueError } from '../kernel/errors.js';
import type { ViewContext } from './view-context.js';

const MOST_OFFERED = 3;

/** The end of a message about an unknown id: similar ids or, if there are none, how to find ids. */
export async function adviceOnId(
  context: ViewContext,
  id: string,
  types?: readonly string[],
): Promise<string> {
  const similar = await similarIds(context, id, types);
  return similar.length === 0 ? SEARCH : `did you mean ${similar.join(' or ')}?`;
}

export const SEARCH = '`search` finds ids by words';

/** Searches for the words of an id, or of a name that was given instead of an id. */
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
    // The search may fail, as in a graph that is too large for it; the error to report is still the unknown id.
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
