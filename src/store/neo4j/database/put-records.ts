import { int, type ManagedTransaction } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel, Property, Relationship } from '../../../model/graph-model.js';
import { groupBy } from '../../../kernel/group-by.js';
import { positiveZero } from '../../../kernel/positive-zero.js';
import { parsePartialDate } from '../../../model/partial-date.js';
import type { EdgeRecord, GraphRecord, NodeRecord, RecordValue } from '../../../model/record.js';
import { searchedTypes } from '../../../search/searched-properties.js';
import { checkRecords, uniqueProperties } from '../../check-records.js';
import { relationshipOf } from '../../find-relationship.js';
import type { WriteResult } from '../../store.js';
import { dateKey, instantKey } from '../encoding/date-key.js';
import { readKnownGraph } from './read-known-graph.js';
import { markWritten } from './prepare-database.js';
import { searchCompanions } from '../encoding/search-companions.js';
import { foldedForms } from '../encoding/folded-forms.js';
import { textKey } from '../encoding/text-key.js';
import {
  companionName,
  EDGE_KEY,
  quoteName,
  SOURCE_IDS,
  SOURCE_PARAGRAPHS,
  UNKNOWN_PARAGRAPH,
} from '../encoding/names.js';

/** Records in one statement. */
const BATCH = 1000;

/** Puts records in one transaction: all of them, or none if one is invalid. */
export async function putRecords(
  transaction: ManagedTransaction,
  model: GraphModel,
  records: readonly GraphRecord[],
): Promise<WriteResult> {
  const problems = checkRecords(await readKnownGraph(transaction, model, records), records);
  if (problems.length > 0) throw new CommuniqueError('INVALID_RECORDS', problems.join('\n'));
  const nodes = records.filter((record) => record.kind === 'node');
  const edges = records.filter((record) => record.kind === 'edge');
  for (const [type, group] of groupBy(nodes, ({ type }) => type)) {
    await putNodes(transaction, model, type, group);
  }
  for (const [relationship, group] of groupBy(edges, (edge) => relationshipOf(model, edge))) {
    await putEdges(transaction, model, relationship, group);
  }
  await markWritten(transaction);
  return { nodes: nodes.length, edges: edges.length };
}

async function putNodes(
  transaction: ManagedTransaction,
  model: GraphModel,
  type: string,
  records: readonly NodeRecord[],
): Promise<void> {
  const declared = model.nodeTypes.get(type)?.properties ?? new Map<string, Property>();
  const searched = searchedTypes(model).get(type);
  await releaseValues(transaction, model, type, records);
  const text = `UNWIND $p.rows AS row MERGE (n:${quoteName(type)} {id: row.id}) SET n = row`;
  for (const batch of batches(records)) {
    const rows = batch.map(({ id, properties }) => ({
      ...toStored(declared, properties),
      ...(searched === undefined ? {} : searchCompanions(type, searched, properties)),
      id,
    }));
    await transaction.run(text, { p: { rows } });
  }
}

/**
 * Removes unique values from the nodes that are about to get new ones: Neo4j enforces uniqueness after
 * each statement, so two nodes could not swap theirs.
 */
async function releaseValues(
  transaction: ManagedTransaction,
  model: GraphModel,
  type: string,
  records: readonly NodeRecord[],
): Promise<void> {
  const unique = uniqueProperties(model, type).map((name) => `n.${quoteName(name)}`);
  if (unique.length === 0) return;
  const text = `MATCH (n:${quoteName(type)}) WHERE n.id IN $p.ids REMOVE ${unique.join(', ')}`;
  await transaction.run(text, { p: { ids: records.map(({ id }) => id) } });
}

async function putEdges(
  transaction: ManagedTransaction,
  model: GraphModel,
  relationship: Relationship,
  records: readonly EdgeRecord[],
): Promise<void> {
  const declared =
    model.edgeTypes.get(relationship.edgeType ?? '')?.properties ?? new Map<string, Property>();
  const { type, from, to, key } = relationship;
  // `MERGE` cannot match nulls, so the values that distinguish parallel edges are stored as one text.
  const merged = key.length === 0 ? '' : ` {${EDGE_KEY}: row.properties.${EDGE_KEY}}`;
  const text = [
    `UNWIND $p.rows AS row MATCH (a:${quoteName(from)} {id: row.from})`,
    `MATCH (b:${quoteName(to)} {id: row.to})`,
    `MERGE (a)-[r:${quoteName(type)}${merged}]->(b) SET r = row.properties`,
  ].join(' ');
  for (const batch of batches(records)) {
    const rows = batch.map((record) => ({
      from: record.from,
      to: record.to,
      properties: {
        ...toStored(declared, record.properties),
        ...(record.sources.length === 0
          ? {}
          : {
              [SOURCE_IDS]: record.sources.map(({ source }) => source),
              [SOURCE_PARAGRAPHS]: record.sources.map(({ paragraph }) =>
                int(paragraph ?? UNKNOWN_PARAGRAPH),
              ),
            }),
        ...(key.length === 0
          ? {}
          : { [EDGE_KEY]: JSON.stringify(key.map((name) => record.properties[name] ?? null)) }),
      },
    }));
    await transaction.run(text, { p: { rows } });
  }
}

/** The properties as stored, with the companions that statements compare and search by. */
function toStored(
  declared: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, RecordValue>>,
): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  for (const property of declared.values()) {
    const value = values[property.name];
    if (value !== undefined) Object.assign(stored, storedValue(property, value));
  }
  return stored;
}

function storedValue(property: Property, value: RecordValue): Record<string, unknown> {
  const { name, type, list } = property;
  const each = <Stored>(store: (single: string | number | boolean) => Stored): Stored | Stored[] =>
    Array.isArray(value)
      ? (value as readonly (string | number)[]).map(store)
      : store(value as string | number | boolean);
  switch (type.kind) {
    case 'PartialDate':
      return {
        [name]: value,
        [companionName(name, 'key')]: each((text) => dateKey(dateOf(text))),
        [companionName(name, 'latest')]: each((text) => instantKey(dateOf(text).latest)),
      };
    case 'String':
      return {
        [name]: value,
        [companionName(name, 'order')]: each((text) => textKey(String(text))),
        [companionName(name, 'folded')]: each((text) => foldedForms(String(text))),
      };
    case 'Int':
      return { [name]: each((number) => int(Number(number))) };
    case 'Float':
      return { [name]: each((number) => positiveZero(Number(number))) };
    case 'ID':
    case 'Enum':
    case 'Boolean':
    case 'Reference':
      return { [name]: list && !Array.isArray(value) ? [value] : value };
  }
}

function dateOf(text: string | number | boolean): NonNullable<ReturnType<typeof parsePartialDate>> {
  const date = parsePartialDate(String(text));
  if (date === undefined) throw new CommuniqueError('INTERNAL', `unchecked date ${String(text)}`);
  return date;
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
