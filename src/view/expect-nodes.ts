import { CommuniqueError } from '../kernel/errors.js';
import { adviceOnId, SEARCH } from './similar-ids.js';
import type { ViewContext } from './view-context.js';

const MOST_TOLD = 10;
/** In UTF-16 units. */
const LONGEST_TOLD = 100;

/**
 * Sees to it that there are nodes with these ids.
 *
 * @throws CommuniqueError `NOT_FOUND` with every id that is unknown, and what may have been meant.
 */
export async function expectNodes(
  context: ViewContext,
  ids: readonly string[],
  place: string,
): Promise<void> {
  const { store, options } = context;
  const found = new Set((await store.nodes(ids, options)).map(({ id }) => id));
  const unknown = [...new Set(ids)].filter((id) => !found.has(id));
  const [first] = unknown;
  if (first === undefined) return;
  const hint = unknown.length === 1 ? await adviceOnId(context, first) : SEARCH;
  const told = unknown.slice(0, MOST_TOLD).map((id) => JSON.stringify(id.slice(0, LONGEST_TOLD)));
  const more = unknown.length - told.length;
  throw new CommuniqueError(
    'NOT_FOUND',
    `${place}: there is no ${told.join(', ')}${more > 0 ? ` nor ${more} others` : ''}; ${hint}`,
  );
}
