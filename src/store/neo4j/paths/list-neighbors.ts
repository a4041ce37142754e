import { int } from 'neo4j-driver';
import type { GraphModel, Property } from '../../../model/graph-model.js';
import type { EdgeRecord, NodeRecord } from '../../../model/record.js';
import { type Hop, nearType } from '../../../plan/hop.js';
import type {
  EdgesAmongQuestion,
  Neighbors,
  NeighborsQuestion,
} from '../../../plan/neighbors-question.js';
import { recordDecoder, type StoredValues } from '../encoding/decode-record.js';
import { edgeRecordReader } from '../encoding/edge-record-reader.js';
import { idsByType } from './ids-by-type.js';
import { quoteName, stepPattern } from '../encoding/names.js';
import type { RunStatement } from '../connection/run-statement.js';

/** Lists the neighbors of some nodes: one statement, with a branch for each of their types. */
export async function listNeighbors(
  model: GraphModel,
  { ids, hops, limit }: NeighborsQuestion,
  run: RunStatement,
): Promise<readonly Neighbors[]> {
  const branches = [...idsByType(model, ids)].flatMap(([type, wanted]) => {
    const own = hops.filter((hop) => nearType(hop) === type);
    return own.length === 0 ? [] : [{ type, wanted, hops: own }];
  });
  if (branches.length === 0) return [];
  const text = branches.map((branch, index) => {
    const columns = branch.hops.map((hop) => {
      const count = edgeCount(model, hop);
      return limit > 0 ? `[${count}, ${farIds(model, hop)}]` : `[${count}]`;
    });
    const match = `UNWIND $ids${index} AS id MATCH (a:${quoteName(branch.type)} {id: id})`;
    return `${match} RETURN id, ${index} AS branch, [${columns.join(', ')}] AS hops`;
  });
  const parameters = Object.fromEntries(
    branches.map(({ wanted }, index) => [`ids${index}`, wanted] as const),
  );
  const rows = await run(text.join(' UNION ALL '), { ...parameters, limit: int(limit) });
  const byId = new Map<unknown, readonly Neighbors[]>();
  for (const [id, branch, found] of rows) {
    const own = branches[Number(branch)]?.hops ?? [];
    byId.set(id, decodeHops(String(id), own, found as readonly HopColumns[]));
  }
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** How many edges there are, and the first ids at their far ends. */
type HopColumns = readonly [count: number, far?: readonly string[]];

function edgeCount(model: GraphModel, hop: Hop): string {
  return `COUNT { ${stepPattern(model, 'a', { ...hop, repeated: false }, '', '')} }`;
}

function farIds(model: GraphModel, hop: Hop): string {
  const match = `MATCH ${stepPattern(model, 'a', { ...hop, repeated: false }, '', 'b')}`;
  return `COLLECT { ${match} WITH DISTINCT b ORDER BY b.id LIMIT $limit RETURN b.id }`;
}

function decodeHops(
  id: string,
  hops: readonly Hop[],
  columns: readonly HopColumns[],
): readonly Neighbors[] {
  return hops.flatMap((hop, index): readonly Neighbors[] => {
    const [count, far = []] = columns[index] ?? [0];
    return count === 0 ? [] : [{ id, hop, count, far }];
  });
}

/** Lists the edges among some nodes: one statement, with a branch for each relationship. */
export async function listEdgesAmong(
  model: GraphModel,
  { ids, relationships }: EdgesAmongQuestion,
  run: RunStatement,
): Promise<readonly EdgeRecord[]> {
  const byType = idsByType(model, ids);
  const branches = relationships.filter(({ from, to }) => byType.has(from) && byType.has(to));
  if (branches.length === 0) return [];
  const readers = branches.map((relationship) => edgeRecordReader(model, relationship));
  const text = branches.map((relationship, index) => {
    const { from, to } = relationship;
    const pattern = stepPattern(
      model,
      'a',
      { relationship, direction: 'OUT', repeated: false },
      'r',
      'b',
    );
    const keys = ['a.id', 'b.id', ...(readers[index]?.order('r') ?? [])].join(', ');
    return [
      `UNWIND $${parameterOf(model, from)} AS id MATCH (a:${quoteName(from)} {id: id})`,
      `MATCH ${pattern} WHERE b.id IN $${parameterOf(model, to)} WITH a, r, b ORDER BY ${keys}`,
      `RETURN ${index} AS branch, a.id AS from, b.id AS to, ${readers[index]?.mapProjection('r') ?? '{}'} AS edge`,
    ].join(' ');
  });
  const parameters = Object.fromEntries(
    [...byType].map(([type, wanted]) => [parameterOf(model, type), wanted] as const),
  );
  const rows = await run(text.join(' UNION ALL '), parameters);
  return rows.flatMap(([branch, from, to, stored]) => {
    const reader = readers[Number(branch)];
    return reader === undefined ? [] : [reader.decode(stored, from, to)];
  });
}

/** Lists the nodes with these ids, in the order of the ids. */
export async function listNodes(
  model: GraphModel,
  ids: readonly string[],
  run: RunStatement,
): Promise<readonly NodeRecord[]> {
  const byType = idsByType(model, ids);
  if (byType.size === 0) return [];
  const text = [...byType.keys()].map((name) => {
    const properties = [...(model.nodeTypes.get(name)?.properties.keys() ?? [])];
    const values = properties.map((property) => `.${quoteName(property)}`).join(', ');
    return `MATCH (n:${quoteName(name)}) WHERE n.id IN $${parameterOf(model, name)} RETURN n.id AS id, '${name}' AS type, n{${values}} AS values`;
  });
  const parameters = Object.fromEntries(
    [...byType].map(([type, wanted]) => [parameterOf(model, type), wanted] as const),
  );
  const decoders = new Map(
    [...byType.keys()].map((name) => {
      const declared = model.nodeTypes.get(name)?.properties ?? new Map<string, Property>();
      return [name, recordDecoder(model, declared)] as const;
    }),
  );
  const found = new Map<unknown, NodeRecord>();
  for (const [rawId, rawType, values] of await run(text.join(' UNION ALL '), parameters)) {
    const [id, type] = [String(rawId), String(rawType)]; // a string: it is one of `ids`
    const properties = decoders.get(type)?.(values as StoredValues, () => id);
    if (properties !== undefined) found.set(id, { kind: 'node', type, id, properties });
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The parameter that carries the ids of a type. */
function parameterOf(model: GraphModel, type: string): string {
  return `ids_${model.nodeTypes.get(type)?.singular ?? ''}`;
}
