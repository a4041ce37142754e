import type { GraphModel, Relationship } from '../../../model/graph-model.js';
import type { StoreCounts } from '../../store-counts.js';
import type { RunStatement } from '../connection/run-statement.js';
import { MARK, quoteName } from '../encoding/names.js';
import { countedPattern } from './counted-end.js';

/** Counts nodes by type and edges by relationship, one by one, from counts that Neo4j maintains. */
export async function countEach(model: GraphModel, run: RunStatement): Promise<StoreCounts> {
  const types = [...model.nodeTypes.keys()];
  const rows = await run(
    [
      `OPTIONAL MATCH (m:${MARK}) RETURN -1 AS index, m.version AS value LIMIT 1`,
      ...types.map(
        (type, index) => `MATCH (n:${quoteName(type)}) RETURN ${index} AS index, count(n) AS value`,
      ),
    ].join(' UNION ALL '),
    {},
  );
  const counted = new Map(rows.map(([index, value]) => [Number(index), value]));
  const version = counted.get(-1);
  return {
    nodes: new Map(types.map((type, index) => [type, Number(counted.get(index) ?? 0)])),
    edges: await countEdges(model, model.relationships, run),
    version: typeof version === 'string' ? version : '',
  };
}

/** Counts the edges of some relationships. */
export async function countEdges(
  model: GraphModel,
  relationships: readonly Relationship[],
  run: RunStatement,
): Promise<ReadonlyMap<Relationship, number>> {
  if (relationships.length === 0) return new Map();
  const counts = relationships.map(
    (each, index) =>
      `MATCH ${countedPattern(model, each)} RETURN ${index} AS index, count(r) AS value`,
  );
  const rows = await run(counts.join(' UNION ALL '), {});
  const counted = new Map(rows.map(([index, value]) => [Number(index), Number(value)]));
  return new Map(relationships.map((each, index) => [each, counted.get(index) ?? 0]));
}
