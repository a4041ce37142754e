import { CommuniqueError } from '../kernel/errors.js';
import { adviceOnId, SEARCH } from './advice-on-id.js';
import type { ViewContext } from './view-context.js';

const MOST_REPORTED = 10;
/** In UTF-16 units. */
const LONGEST_SHOWN = 100;

/**
 * Checks that nodes with these ids exist.
 *
 * @throws CommuniqueError `NOT_FOUND` with those that do not, and similar ids.
 */
export async function expectNodes(
  context: ViewContext,
  ids: readonly string[],
  argument: string,
): Promise<void> {
  const { store, options } = context;
  const found = new Set((await store.nodes(ids, options)).map(({ id }) => id));
  const unknown = [...new Set(ids)].filter((id) => !found.has(id));
  const [first] = unknown;
  if (first === undefined) return;
  const hint = unknown.length === 1 ? await adviceOnId(context, first) : SEARCH;
  const reported = unknown
    .slice(0, MOST_REPORTED)
    .map((id) => JSON.stringify(id.slice(0, LONGEST_SHOWN)));
  const more = unknown.length - reported.length;
  throw new CommuniqueError(
    'NOT_FOUND',
    `${argument}: there is no ${reported.join(', ')}${more > 0 ? ` nor ${more} others` : ''}; ${hint}`,
  );
}
