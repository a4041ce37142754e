import { compareText } from '../../../kernel/compare-text.js';
import type { GraphModel, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord } from '../../../model/record.js';
import type { EdgesAmongQuestion } from '../../../plan/neighbors-question.js';
import type { RunStatement } from '../connection/run-statement.js';
import { type EdgeRecordReader, edgeRecordReader } from '../encoding/edge-record-reader.js';
import { SOURCE_IDS, SOURCE_PARAGRAPHS } from '../encoding/names.js';
import { anyLabel, typeFinder } from '../encoding/node-types.js';
import { namedValues, propertyList } from '../encoding/property-list.js';

/** An edge, and where it is sorted. */
interface FoundEdge {
  /** The position of its relationship in the question. */
  readonly index: number;
  readonly reader: EdgeRecordReader;
  readonly record: EdgeRecord;
}

/**
 * Lists the edges among some nodes, by relationship, by the ids of their ends, then by their keys: one statement,
 * the same for all ids and relationships.
 */
export async function listEdgesAmong(
  model: GraphModel,
  { ids, relationships }: EdgesAmongQuestion,
  run: RunStatement,
): Promise<readonly EdgeRecord[]> {
  const typeOf = typeFinder(model);
  const types = new Set(ids.map((id) => typeOf(id) ?? ''));
  const wanted = relationships.filter(({ from, to }) => types.has(from) && types.has(to));
  if (wanted.length === 0) return [];
  const byEnds = new Map(
    wanted.map((relationship, index) => {
      const { type, from, to } = relationship;
      return [keyOf(type, from, to), { index, reader: edgeRecordReader(model, relationship) }];
    }),
  );
  const names = propertyNames(model);
  const values = { ids, types: [...new Set(wanted.map(({ type }) => type))], names };
  const found: FoundEdge[] = [];
  for (const [type, from, to, list] of await run(edgesText(model), values)) {
    const ends = [from, to].map((id) => typeOf(String(id)) ?? '');
    const known = byEnds.get(keyOf(String(type), ...ends));
    if (known === undefined) continue;
    found.push({ ...known, record: known.reader.decode(namedValues(names, list), from, to) });
  }
  return found.sort(compareEdges).map(({ record }) => record);
}

function keyOf(...names: readonly string[]): string {
  return names.join(' ');
}

export function edgesText({ nodeTypes }: GraphModel): string {
  return [
    `MATCH (a:${anyLabel(nodeTypes.keys())}) WHERE a.id IN $p.ids WITH a`,
    'MATCH (a)-[r]->(b) WHERE type(r) IN $p.types AND b.id IN $p.ids',
    `RETURN type(r) AS type, a.id AS from, b.id AS to, ${propertyList('r')} AS values`,
  ].join(' ');
}

/** Those that edges of any relationship declare, and their sources. */
function propertyNames({ relationships, edgeTypes, sourceType }: GraphModel): readonly string[] {
  const declared = relationships.flatMap(({ edgeType = '' }: Relationship) => [
    ...(edgeTypes.get(edgeType)?.properties.keys() ?? []),
  ]);
  const sources = sourceType === undefined ? [] : [SOURCE_IDS, SOURCE_PARAGRAPHS];
  return [...new Set([...declared, ...sources])];
}

function compareEdges(left: FoundEdge, right: FoundEdge): number {
  return (
    left.index - right.index ||
    compareText(left.record.from, right.record.from) ||
    compareText(left.record.to, right.record.to) ||
    left.reader.compareKeys(left.record, right.record)
  );
}
