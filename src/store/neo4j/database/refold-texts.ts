import { int, type ManagedTransaction, type Session } from 'neo4j-driver';
import { changeDatabase } from './change-database.js';
import type { GraphModel, Property } from '../../../model/graph-model.js';
import { searchedTypes } from '../../../search/searched-properties.js';
import { foldedForms } from '../encoding/folded-forms.js';
import { indexName } from '../encoding/index-statements.js';
import { companionName, MARK, quoteName } from '../encoding/names.js';
import { searchCompanions } from '../encoding/search-companions.js';

/** To be raised when texts are folded, or taken apart into words, in another way: what is stored is then made anew. */
const VERSION = 2;

/** Nodes that get theirs in one transaction. */
const BATCH = 1000;

/** What earlier versions stored beside a text. */
const FORMER = ['plain', 'short'];

/** The texts of one node or edge, null where it has none. */
type Values = Readonly<Record<string, string | string[] | null>>;

/**
 * Makes anew what is stored beside texts, for a graph that was put by an earlier version or when the model had
 * other properties searched. Broken off, it begins again at the next start.
 */
export async function refoldTexts(session: Session, model: GraphModel): Promise<void> {
  const wanted = describeTexts(model);
  const { records } = await session.run<{ texts: string | null }>(
    `MATCH (m:${MARK}) RETURN m.texts AS texts LIMIT 1`,
  );
  if (records[0]?.get('texts') === wanted) return;
  await dropFormerIndexes(session, model);
  for (const kept of storedTexts(model)) {
    for (let after: string | undefined = ''; after !== undefined;) {
      after = await refoldBatch(session, kept, after);
    }
  }
  await noteTexts(session, model);
}

/** Notes by which rule the texts of the graph are made: of one that is empty, without a look at it. */
export async function noteTexts(session: Session, model: GraphModel): Promise<void> {
  const wanted = describeTexts(model);
  await session.run(`MATCH (m:${MARK}) SET m.texts = $wanted REMOVE m.words`, { wanted });
}

/** What the stored forms were made of. */
function describeTexts(model: GraphModel): string {
  const names = [...searchedTypes(model)].flatMap(([type, properties]) =>
    properties.map(({ name }) => `${type}.${name}`),
  );
  return [String(VERSION), ...names].join(' ');
}

/** The texts of all nodes of a type, or of all edges of a relationship. */
interface StoredTexts {
  /** The type of the nodes, or of those from which the edges lead. */
  readonly type: string;
  /** What has the texts: such a node `n`, or what the pattern finds from there. */
  readonly holder: 'n' | 'r';
  readonly pattern: string;
  readonly names: readonly string[];
  /** What is read: these, and what else is searched. */
  readonly reads: readonly string[];
  readonly companionsOf: (values: Values) => Readonly<Record<string, unknown>>;
}

function storedTexts(model: GraphModel): readonly StoredTexts[] {
  const searched = searchedTypes(model);
  const nodes = [...model.nodeTypes.values()].map(({ name: type, properties }): StoredTexts => {
    const names = textsAmong(properties);
    const found = searched.get(type);
    return {
      ...{ type, names, holder: 'n', pattern: '' },
      reads: [...new Set([...names, ...(found ?? []).map(({ name }) => name)])],
      companionsOf: (values) => ({
        ...foldedCompanions(names, values),
        ...(found === undefined ? {} : searchCompanions(type, found, values)),
      }),
    };
  });
  const edges = model.relationships.map(({ type, from, to, edgeType = '' }): StoredTexts => {
    const names = textsAmong(model.edgeTypes.get(edgeType)?.properties ?? new Map());
    const pattern = `MATCH (n)-[r:${quoteName(type)}]->(:${quoteName(to)})`;
    const companionsOf = (values: Values) => foldedCompanions(names, values);
    return { type: from, names, reads: names, holder: 'r', pattern, companionsOf };
  });
  return [...nodes, ...edges].filter(({ names }) => names.length > 0);
}

function textsAmong(properties: ReadonlyMap<string, Property>): readonly string[] {
  const texts = [...properties.values()].filter(({ type }) => type.kind === 'String');
  return texts.map(({ name }) => name);
}

/** What is stored beside these texts; null takes away what was stored before. */
function foldedCompanions(names: readonly string[], values: Values): Record<string, unknown> {
  const companions: Record<string, unknown> = {};
  for (const name of names) {
    for (const former of FORMER) companions[formerCompanion(name, former)] = null;
    const value = values[name];
    companions[companionName(name, 'folded')] = value == null ? null : foldedForms(value);
  }
  return companions;
}

function formerCompanion(name: string, former: string): string {
  return `${name}__${former}`;
}

async function dropFormerIndexes(session: Session, model: GraphModel): Promise<void> {
  for (const { name: type, properties } of model.nodeTypes.values()) {
    for (const { name, searchWeight } of properties.values()) {
      if (searchWeight === undefined) continue;
      for (const former of FORMER) {
        const index = indexName(type, formerCompanion(name, former), 'text');
        await changeDatabase(session, `DROP INDEX ${index} IF EXISTS`);
      }
    }
  }
}

interface FoundTexts extends Record<string, unknown> {
  element: string;
  values: Values;
}

/** Folds what is at the next nodes, and tells the last of them; `undefined` where there are no more. */
async function refoldBatch(
  session: Session,
  { type, holder, pattern, names, reads, companionsOf }: StoredTexts,
  after: string,
): Promise<string | undefined> {
  const values = reads.map((name) => `.${quoteName(name)}`).join(', ');
  // The first setting locks it, so that nobody changes its texts before the second.
  const lock = `SET ${holder}.${quoteName(companionName(names[0] ?? '', 'folded'))} = ''`;
  const read = `MATCH (n:${quoteName(type)}) WHERE $after < n.id <= $last ${pattern} ${lock} RETURN elementId(${holder}) AS element, ${holder}{${values}} AS values`;
  const found = holder === 'n' ? '(n)' : '()-[r]->()';
  const write = `UNWIND $rows AS row MATCH ${found} WHERE elementId(${holder}) = row.element SET ${holder} += row.companions`;
  return session.executeWrite(async (transaction) => {
    const last = await lastOfBatch(transaction, type, after);
    if (last === undefined) return undefined;
    const { records } = await transaction.run<FoundTexts>(read, { after, last });
    const rows = records.map((record) => ({
      element: record.get('element'),
      companions: companionsOf(record.get('values')),
    }));
    await transaction.run(write, { rows });
    return last;
  });
}

async function lastOfBatch(
  transaction: ManagedTransaction,
  type: string,
  after: string,
): Promise<string | undefined> {
  const { records } = await transaction.run<{ id: string }>(
    `MATCH (n:${quoteName(type)}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit`,
    { after, limit: int(BATCH) },
  );
  return records.at(-1)?.get('id');
}
