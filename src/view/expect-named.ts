import { CommuniqueError } from '../kernel/errors.js';
import type { NamedId } from '../plan/named-id.js';
import { adviceOnId } from './similar-ids.js';
import type { ViewContext } from './view-context.js';

/** In UTF-16 units. */
const LONGEST_TOLD = 100;
/** Ids whose faults are told; each takes a search. */
const MOST_TOLD = 3;
/** Nodes that are remembered of one state of a graph. */
const MOST_SEEN = 10_000;

/**
 * The types of nodes that were there, by id, so that a question that comes again costs no look-up. A
 * store that tells its state is asked once in each. One that does not is asked once: a node that others
 * have deleted since has nothing within it, which is no error then.
 */
const seenByState = new WeakMap<object, Map<string, string>>();

/**
 * Sees to it that the nodes on which a question is built are there.
 *
 * @throws CommuniqueError `NOT_FOUND` with every one that is not, and what may have been meant.
 */
export async function expectNamed(context: ViewContext, named: readonly NamedId[]): Promise<void> {
  if (named.length === 0) return;
  const { store, options } = context;
  const seen = seenIn(store.state ?? store);
  if (named.every(({ id, type }) => seen.get(id) === type)) return;
  const ids = [...new Set(named.map(({ id }) => id))];
  const found = new Map((await store.nodes(ids, options)).map(({ id, type }) => [id, type]));
  const unknown = named.filter(({ id, type }) => found.get(id) !== type);
  if (unknown.length > 0) throw new CommuniqueError('NOT_FOUND', await explain(context, unknown));
  if (seen.size + found.size > MOST_SEEN) seen.clear();
  for (const [id, type] of found) seen.set(id, type);
}

async function explain(context: ViewContext, unknown: readonly NamedId[]): Promise<string> {
  const told = new Map(unknown.map((each) => [`${each.path} ${each.id}`, each]));
  const faults = [...told.values()].slice(0, MOST_TOLD).map(async ({ id, type, path }) => {
    const word = context.model.nodeTypes.get(type)?.singular ?? type;
    const advice = await adviceOnId(context, id, [type]);
    return `${path}: there is no ${word} ${JSON.stringify(id.slice(0, LONGEST_TOLD))}; ${advice}`;
  });
  return (await Promise.all(faults)).join(' ');
}

function seenIn(state: object): Map<string, string> {
  const seen = seenByState.get(state) ?? new Map<string, string>();
  seenByState.set(state, seen);
  return seen;
}
