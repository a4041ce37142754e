import type { StoreCounts } from '../store/store-counts.js';
import type { StoreKind } from '../store/store.js';

/** So many nodes are best kept in a database: past it, loading takes longer than a restart should. */
export const MANY_NODES = 500_000;

/** Says that a graph in memory has grown so large that Neo4j is the store for it; nothing of others. */
export function adviseOnSize({ nodes }: StoreCounts, kind: StoreKind): string | undefined {
  const count = [...nodes.values()].reduce((sum, each) => sum + each, 0);
  if (kind !== 'EMBEDDED' || count <= MANY_NODES) return undefined;
  return (
    `the graph in memory has ${count} nodes: past ${MANY_NODES} Neo4j is the right ` +
    'store, set NEO4J_URI; in memory every start loads the graph anew, and search ends at a bound'
  );
}
