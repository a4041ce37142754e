import type { Store } from '../store/store.js';

/** Beyond this many nodes a graph belongs in a database: loading it takes longer than a restart should. */
export const MANY_NODES = 500_000;

/** Advises to use Neo4j where the graph in memory has more nodes than that. */
export async function adviseOnSize(
  store: Pick<Store, 'kind' | 'counts'>,
): Promise<string | undefined> {
  if (store.kind !== 'EMBEDDED') return undefined;
  const { nodes } = await store.counts();
  const count = [...nodes.values()].reduce((sum, each) => sum + each, 0);
  if (count <= MANY_NODES) return undefined;
  return (
    `the graph in memory has ${count} nodes: beyond ${MANY_NODES} Neo4j is the right store, ` +
    'set NEO4J_URI; in memory every start loads the graph again, and search refuses large graphs'
  );
}
