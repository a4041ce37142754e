import { int, type ManagedTransaction, type Session } from 'neo4j-driver';
import { changeDatabase } from './change-database.js';
import type { GraphModel, Property } from '../../../model/graph-model.js';
import { searchedTypes } from '../../../search/searched-properties.js';
import { foldedForms } from '../encoding/folded-forms.js';
import { indexName } from '../encoding/index-statements.js';
import { companionName, MARK, quoteName } from '../encoding/names.js';
import { searchCompanions } from '../encoding/search-companions.js';

/** To be raised when texts are folded or split into words differently: what is stored is then rebuilt. */
const VERSION = 3;

/** Nodes whose texts are refolded in one transaction. */
const BATCH = 1000;

/** What earlier versions stored beside a text. */
const FORMER = ['plain', 'short'];

/** The texts of one node or edge by property, null if it has none. */
type Values = Readonly<Record<string, string | string[] | null>>;

/**
 * Rebuilds what is stored beside texts, if an earlier version wrote the graph or the model had other searched
 * properties then; `stored` is the version of what is stored. If interrupted, it starts over at the next start.
 */
export async function refoldTexts(
  session: Session,
  model: GraphModel,
  stored: string | null,
): Promise<void> {
  if (stored === textsVersion(model)) return;
  await changeDatabase(session, dropFormerIndexes(model));
  for (const texts of storedTexts(model)) {
    for (let after: string | undefined = ''; after !== undefined;) {
      after = await refoldBatch(session, texts, after);
    }
  }
  const mark = `MATCH (m:${MARK}) SET m.texts = $p.texts REMOVE m.words`;
  await session.run(mark, { p: { texts: textsVersion(model) } });
}

/** What the stored forms depend on: the version of the folding, and the searched properties. */
export function textsVersion(model: GraphModel): string {
  const names = [...searchedTypes(model)].flatMap(([type, properties]) =>
    properties.map(({ name }) => `${type}.${name}`),
  );
  return [String(VERSION), ...names].join(' ');
}

/** The texts of all nodes of a type, or of all edges of a relationship. */
interface StoredTexts {
  /** The type of the nodes, or of those that the edges leave. */
  readonly type: string;
  /** The variable of what has the texts: such a node `n`, or the edge `r` that the pattern matches. */
  readonly holder: 'n' | 'r';
  readonly pattern: string;
  /** The properties that are texts. */
  readonly names: readonly string[];
  /** The properties to read: the texts, and whatever else is searched. */
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

/** What is stored beside these texts; null removes what an earlier version stored. */
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

function dropFormerIndexes(model: GraphModel): readonly string[] {
  return [...model.nodeTypes.values()].flatMap(({ name: type, properties }) =>
    [...properties.values()]
      .filter(({ searchWeight }) => searchWeight !== undefined)
      .flatMap(({ name }) => FORMER.map((former) => formerCompanion(name, former)))
      .map((stored) => `DROP INDEX ${quoteName(indexName(type, stored, 'text'))} IF EXISTS`),
  );
}

interface FoundTexts extends Record<string, unknown> {
  element: string;
  values: Values;
}

/** Refolds the texts of the next nodes, and resolves to the id of the last; `undefined` if there are no more. */
async function refoldBatch(
  session: Session,
  { type, holder, pattern, names, reads, companionsOf }: StoredTexts,
  after: string,
): Promise<string | undefined> {
  const values = reads.map((name) => `.${quoteName(name)}`).join(', ');
  // The first `SET` locks the node or edge, so that nobody changes its texts before the second.
  const lock = `SET ${holder}.${quoteName(companionName(names[0] ?? '', 'folded'))} = ''`;
  const read = `MATCH (n:${quoteName(type)}) WHERE $p.after < n.id <= $p.last ${pattern} ${lock} RETURN elementId(${holder}) AS element, ${holder}{${values}} AS values`;
  const found = holder === 'n' ? '(n)' : '()-[r]->()';
  const write = `UNWIND $p.rows AS row MATCH ${found} WHERE elementId(${holder}) = row.element SET ${holder} += row.companions`;
  return session.executeWrite(async (transaction) => {
    const last = await lastOfBatch(transaction, type, after);
    if (last === undefined) return undefined;
    const { records } = await transaction.run<FoundTexts>(read, { p: { after, last } });
    const rows = records.map((record) => ({
      element: record.get('element'),
      companions: companionsOf(record.get('values')),
    }));
    await transaction.run(write, { p: { rows } });
    return last;
  });
}

async function lastOfBatch(
  transaction: ManagedTransaction,
  type: string,
  after: string,
): Promise<string | undefined> {
  const { records } = await transaction.run<{ id: string }>(
    `MATCH (n:${quoteName(type)}) WHERE n.id > $p.after RETURN n.id AS id ORDER BY id LIMIT $p.limit`,
    { p: { after, limit: int(BATCH) } },
  );
  return records.at(-1)?.get('id');
}
