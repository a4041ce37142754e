import type { GraphModel, Relationship } from '../../../model/graph-model.js';
import type { StoreCounts } from '../../store-counts.js';
import { MARK, quoteName } from '../encoding/names.js';
import type { RunStatement } from '../connection/run-statement.js';

/** Counts nodes and edges, from counts that Neo4j maintains: none of them is read. */
export async function countAll(model: GraphModel, run: RunStatement): Promise<StoreCounts> {
  const types = [...model.nodeTypes.keys()];
  const { relationships } = model;
  const text = [
    `OPTIONAL MATCH (m:${MARK}) RETURN 'version' AS of, 0 AS index, m.version AS value LIMIT 1`,
    ...types.map(
      (type, index) =>
        `MATCH (n:${quoteName(type)}) RETURN 'type' AS of, ${index} AS index, count(n) AS value`,
    ),
    ...relationships.map(
      (relationship, index) =>
        `MATCH ${patternOf(model, relationship)} RETURN 'edge' AS of, ${index} AS index, count(r) AS value`,
    ),
  ];
  const counted = new Map<string, unknown>();
  for (const [of, index, value] of await run(text.join(' UNION ALL '), {})) {
    counted.set(`${String(of)} ${String(index)}`, value);
  }
  const numberOf = (key: string): number => Number(counted.get(key) ?? 0);
  const version = counted.get('version 0');
  return {
    nodes: new Map(types.map((type, index) => [type, numberOf(`type ${index}`)])),
    edges: new Map(
      relationships.map((relationship, index) => [relationship, numberOf(`edge ${index}`)]),
    ),
    version: typeof version === 'string' ? version : '',
  };
}

/** Neo4j maintains counts of edges with one label; a second label reads every edge, so it is added only if needed. */
function patternOf(model: GraphModel, { type, from, to }: Relationship): string {
  const edge = `[r:${quoteName(type)}]`;
  const same = model.relationships.filter((other) => other.type === type);
  if (same.filter((other) => other.from === from).length === 1) {
    return `(:${quoteName(from)})-${edge}->()`;
  }
  if (same.filter((other) => other.to === to).length === 1)
    return `()-${edge}->(:${quoteName(to)})`;
  return `(:${quoteName(from)})-${edge}->(:${quoteName(to)})`;
}
