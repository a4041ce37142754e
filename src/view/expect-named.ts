import { CommuniqueError } from '../kernel/errors.js';
import type { NamedId } from '../plan/named-id.js';
import { adviceOnId } from './advice-on-id.js';
import type { ViewContext } from './view-context.js';

/** In UTF-16 units. */
const LONGEST_SHOWN = 100;
/** Unknown ids that are reported; the advice on each takes a search. */
const MOST_REPORTED = 3;
/** Nodes cached for one state of a graph. */
const MOST_CACHED = 10_000;

/**
 * The types of nodes that were found, by id, cached so that a repeated question costs no lookup: per state
 * of a store that reports its state, else per store. In the latter case a node may have been deleted by
 * others since; the question then finds nothing below it, instead of an error.
 */
const knownByState = new WeakMap<object, Map<string, string>>();

/**
 * Checks that the nodes that a question names exist.
 *
 * @throws CommuniqueError `NOT_FOUND` with those that do not, and similar ids.
 */
export async function expectNamed(context: ViewContext, named: readonly NamedId[]): Promise<void> {
  if (named.length === 0) return;
  const { store, options } = context;
  const known = knownIn(store.state ?? store);
  if (named.every(({ id, type }) => known.get(id) === type)) return;
  const ids = [...new Set(named.map(({ id }) => id))];
  const found = new Map((await store.nodes(ids, options)).map(({ id, type }) => [id, type]));
  const unknown = named.filter(({ id, type }) => found.get(id) !== type);
  if (unknown.length > 0) throw new CommuniqueError('NOT_FOUND', await explain(context, unknown));
  if (known.size + found.size > MOST_CACHED) known.clear();
  for (const [id, type] of found) known.set(id, type);
}

async function explain(context: ViewContext, unknown: readonly NamedId[]): Promise<string> {
  const reported = new Map(unknown.map((each) => [`${each.path} ${each.id}`, each]));
  const faults = [...reported.values()].slice(0, MOST_REPORTED).map(async ({ id, type, path }) => {
    const word = context.model.nodeTypes.get(type)?.singular ?? type;
    const advice = await adviceOnId(context, id, [type]);
    return `${path}: there is no ${word} ${JSON.stringify(id.slice(0, LONGEST_SHOWN))}; ${advice}`;
  });
  return (await Promise.all(faults)).join(' ');
}

function knownIn(state: object): Map<string, string> {
  const known = knownByState.get(state) ?? new Map<string, string>();
  knownByState.set(state, known);
  return known;
}
