import type { ManagedTransaction } from 'neo4j-driver';
import { groupBy } from '../../../kernel/group-by.js';
import type { Direction, GraphModel, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord } from '../../../model/record.js';
import { editValues } from '../../edits/edit-values.js';
import { edgeRecordReader } from '../encoding/edge-record-reader.js';
import { quoteName, SOURCE_IDS } from '../encoding/names.js';

interface EdgeRow extends Record<string, unknown> {
  at: number;
  from: string;
  to: string;
  stored: Record<string, unknown>;
}

/** Reads the edges between pairs of nodes, in the order asked for. */
export function fetchEdgesBetween(
  transaction: ManagedTransaction,
  model: GraphModel,
  asked: readonly (readonly [relationship: Relationship, from: string, to: string])[],
): Promise<readonly (readonly EdgeRecord[])[]> {
  return fetchByRelationship(transaction, model, asked, (relationship) => {
    const [a, b] = endsOf(relationship);
    return {
      match: `MATCH (${a} {id: row.near})-[r:${quoteName(relationship.type)}]->(${b} {id: row.far})`,
      toRow: ([, near, far]) => ({ near, far }),
    };
  });
}

/** Reads the edges of nodes over one relationship each, in the order asked for. */
export async function fetchEdgesAt(
  transaction: ManagedTransaction,
  model: GraphModel,
  asked: readonly (readonly [relationship: Relationship, id: string, direction: Direction])[],
): Promise<readonly (readonly EdgeRecord[])[]> {
  const found = new Map<(typeof asked)[number], readonly EdgeRecord[]>();
  await Promise.all(
    [...groupBy(asked, ([, , direction]) => direction)].map(async ([direction, group]) => {
      const lists = await fetchByRelationship(transaction, model, group, (relationship) => {
        const [a, b] = endsOf(relationship);
        const id = '{id: row.id}';
        const ends = direction === 'OUT' ? [`(${a} ${id})`, `(${b})`] : [`(${a})`, `(${b} ${id})`];
        return {
          match: `MATCH ${ends[0] ?? ''}-[r:${quoteName(relationship.type)}]->${ends[1] ?? ''}`,
          toRow: ([, near]) => ({ id: near }),
        };
      });
      for (const [index, each] of group.entries()) found.set(each, lists[index] ?? []);
    }),
  );
  return asked.map((each) => found.get(each) ?? []);
}

/**
 * Reads the edges that name a node: at their ends, in a property, or as a document. There is no index for the last
 * two, so for a node of a type that edges refer to or cite, it reads every edge of a relationship that may.
 */
export function fetchEdgesNaming(
  transaction: ManagedTransaction,
  model: GraphModel,
  asked: readonly (readonly [id: string, type: string])[],
): Promise<readonly (readonly EdgeRecord[])[]> {
  return Promise.all(
    asked.map(async ([id, type]) => {
      const lists = await Promise.all(
        model.relationships.flatMap((relationship) => {
          const conditions = namingConditions(model, relationship, type);
          if (conditions.length === 0) return [];
          const [a, b] = endsOf(relationship);
          return conditions.map((condition) =>
            fetchByRelationship(transaction, model, [[relationship, id] as const], () => ({
              match: `MATCH (${a})-[r:${quoteName(relationship.type)}]->(${b}) WHERE ${condition}`,
              toRow: ([, sought]) => ({ id: sought }),
            })),
          );
        }),
      );
      return distinct(lists.flat(2));
    }),
  );
}

/** How an edge may name a node of a type. */
function namingConditions(
  model: GraphModel,
  { from, to, edgeType }: Relationship,
  type: string,
): readonly string[] {
  const references = [...(model.edgeTypes.get(edgeType ?? '')?.properties.values() ?? [])].filter(
    (property) => property.type.kind === 'Reference' && property.type.target === type,
  );
  return [
    ...(from === type ? ['a.id = row.id'] : []),
    ...(to === type ? ['b.id = row.id'] : []),
    ...references.map(({ name }) => `r.${quoteName(name)} = row.id`),
    ...(type === model.sourceType ? [`row.id IN r.${SOURCE_IDS}`] : []),
  ];
}

function distinct(edges: readonly EdgeRecord[]): readonly EdgeRecord[] {
  const byText = new Map(edges.map((edge) => [JSON.stringify(edge), edge]));
  return [...byText.values()];
}

/** How the edges of one relationship are matched, for each row. */
interface Matching<Asked> {
  readonly match: string;
  readonly toRow: (asked: Asked) => Readonly<Record<string, string>>;
}

/** Reads edges with one statement for each relationship, and deals them out in the order asked for. */
async function fetchByRelationship<Asked extends readonly [Relationship, ...unknown[]]>(
  transaction: ManagedTransaction,
  model: GraphModel,
  asked: readonly Asked[],
  matching: (relationship: Relationship) => Matching<Asked>,
): Promise<readonly (readonly EdgeRecord[])[]> {
  const lists = asked.map((): EdgeRecord[] => []);
  const numbered = asked.map((each, at) => ({ each, at }));
  await Promise.all(
    [...groupBy(numbered, ({ each }) => each[0])].map(async ([relationship, group]) => {
      const { match, toRow } = matching(relationship);
      const { mapProjection, decode } = edgeRecordReader(model, relationship);
      const declared = model.edgeTypes.get(relationship.edgeType ?? '')?.properties ?? new Map();
      const text = `UNWIND $p.rows AS row ${match} RETURN row.at AS at, a.id AS from, b.id AS to, ${mapProjection('r')} AS stored`;
      const rows = group.map(({ each, at }) => ({ at, ...toRow(each) }));
      const { records } = await transaction.run<EdgeRow>(text, { p: { rows } });
      for (const row of records) {
        const edge = decode(row.get('stored'), row.get('from'), row.get('to'));
        const properties = editValues(edge.properties, declared, {});
        lists[row.get('at')]?.push({ ...edge, properties });
      }
    }),
  );
  return lists;
}

/** The start and the end of a relationship as variables with labels. */
function endsOf({ from, to }: Relationship): readonly [string, string] {
  return [`a:${quoteName(from)}`, `b:${quoteName(to)}`];
}
