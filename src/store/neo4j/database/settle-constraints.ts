import { setTimeout as wait } from 'node:timers/promises';
import { Neo4jError, type Session } from 'neo4j-driver';
import { quoteName } from '../encoding/names.js';
import { changeDatabase } from './change-database.js';
import { readIndexes, type StoredIndexes } from './read-indexes.js';

/** How often the indexes are read meanwhile, in milliseconds. */
const PAUSE = 250;

/** How long the index of a constraint may exist without its constraint and without a change, in milliseconds. */
const PATIENCE = { built: 3000, beingBuilt: 30_000 };

/**
 * Resolves to the indexes when each of these names belongs to a constraint, or to nothing.
 *
 * Neo4j commits the index of a constraint before the constraint. As long as another server creates it, that index
 * belongs to no constraint; if that server is stopped meanwhile, it never will. Neo4j leaves it behind, never `ONLINE`
 * and in the way of the constraint (neo4j/neo4j#13208), so it is dropped here.
 */
export async function settleConstraints(
  session: Session,
  names: readonly string[],
  given: StoredIndexes,
): Promise<StoredIndexes> {
  let indexes = given;
  let unowned = unownedOf(names, indexes);
  let since = performance.now();
  while (unowned.length > 0) {
    await wait(PAUSE);
    const before = JSON.stringify(unowned);
    const patience = unowned.some(isBeingBuilt) ? PATIENCE.beingBuilt : PATIENCE.built;
    const isAbandoned = performance.now() - since > patience;
    const failure = isAbandoned ? await dropIndexes(session, unowned) : undefined;
    indexes = await readIndexes(session);
    unowned = unownedOf(names, indexes);
    if (JSON.stringify(unowned) !== before) since = performance.now();
    // Otherwise the other server has given one its constraint a moment ago.
    else if (failure !== undefined) throw failure;
  }
  return indexes;
}

interface UnownedIndex {
  readonly name: string;
  readonly state: string;
  readonly progress: number;
}

function unownedOf(names: readonly string[], indexes: StoredIndexes): readonly UnownedIndex[] {
  return names.flatMap((name) => {
    const index = indexes.get(name);
    if (index?.constraint !== null) return [];
    return [{ name, state: index.state, progress: index.progress }];
  });
}

/** Neo4j leaves the state of an abandoned index as it is when all of it has been built. */
function isBeingBuilt({ state, progress }: UnownedIndex): boolean {
  return state === 'POPULATING' && progress < 100;
}

/** Drops them, waiting for transactions that use them. Resolves to why it failed. */
async function dropIndexes(
  session: Session,
  indexes: readonly UnownedIndex[],
): Promise<Neo4jError | undefined> {
  try {
    await changeDatabase(
      session,
      indexes.map(({ name }) => `DROP INDEX ${quoteName(name)} IF EXISTS`),
    );
    return undefined;
  } catch (error) {
    if (error instanceof Neo4jError) return error;
    throw error;
  }
}
