import type { StoreCounts } from '../store/store-counts.js';
import type { StoreKind } from '../store/store.js';

/** Beyond this many nodes a graph belongs in a database: loading it takes longer than a restart should. */
export const MANY_NODES = 500_000;

/** Advises to use Neo4j where the graph in memory has more nodes than that. */
export function adviseOnSize({ nodes }: StoreCounts, kind: StoreKind): string | undefined {
  const count = [...nodes.values()].reduce((sum, each) => sum + each, 0);
  if (kind !== 'EMBEDDED' || count <= MANY_NODES) return undefined;
  return (
    `the graph in memory has ${count} nodes: beyond ${MANY_NODES} Neo4j is the right store, ` +
    'set NEO4J_URI; in memory every start loads the graph again, and search refuses large graphs'
  );
}
