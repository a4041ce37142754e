import { int, type Session } from 'neo4j-driver';
import type { GraphModel } from '../../../model/graph-model.js';
import {
  type SearchedProperty,
  type SearchedTypes,
  searchedTypes,
} from '../../../search/searched-properties.js';
import { MARK, quoteName } from '../encoding/names.js';
import { searchCompanions, WHOLES, WORDS } from '../encoding/search-companions.js';

/** The full-text index of all node types that are searched. */
export const TEXT_INDEX = 'communique_search';

/** To be raised when words are taken apart or folded in another way: stored ones are then made anew. */
const WORDS_VERSION = 1;

/** Nodes that get their words in one transaction. */
const BATCH = 1000;

/**
 * Creates the full-text index, and gives their words to the nodes of a graph that was put before there
 * was search, or when the model had other properties searched.
 */
export async function prepareTextIndex(session: Session, model: GraphModel): Promise<void> {
  const searched = searchedTypes(model);
  if (searched.size === 0) return;
  await createIndex(session, [...searched.keys()]);
  await storeWords(session, searched);
}

async function createIndex(session: Session, types: readonly string[]): Promise<void> {
  const { records } = await session.run<{ types: string[] }>(
    'SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = $name RETURN labelsOrTypes AS types',
    { name: TEXT_INDEX },
  );
  const known = records[0]?.get('types');
  if (known !== undefined) {
    if ([...known].sort().join() === [...types].sort().join()) return;
    await session.run(`DROP INDEX ${TEXT_INDEX} IF EXISTS`);
  }
  const labels = types.map(quoteName).join('|');
  const properties = [WORDS, WHOLES].map((name) => `n.${quoteName(name)}`).join(', ');
  // Words are stored as they are to be found, with spaces between them.
  const options = "{indexConfig: {`fulltext.analyzer`: 'whitespace'}}";
  await session.run(
    `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}] OPTIONS ${options}`,
  );
}

async function storeWords(session: Session, searched: SearchedTypes): Promise<void> {
  const wanted = describeWords(searched);
  const { records } = await session.run<{ words: string | null }>(
    `MATCH (m:${MARK}) RETURN m.words AS words LIMIT 1`,
  );
  if (records[0]?.get('words') === wanted) return;
  for (const [type, properties] of searched) {
    for (let after: string | undefined = ''; after !== undefined;) {
      after = await storeBatch(session, { type, properties, after });
    }
  }
  await session.run(`MATCH (m:${MARK}) SET m.words = $wanted`, { wanted });
}

/** What the stored words were made of: when it changes, they are made anew. */
function describeWords(searched: SearchedTypes): string {
  const names = [...searched].flatMap(([type, properties]) =>
    properties.map(({ name }) => `${type}.${name}`),
  );
  return [String(WORDS_VERSION), ...names].join(' ');
}

interface NodeValues extends Record<string, unknown> {
  id: string;
  values: Record<string, string | string[]>;
}

/** Stores the words of the next nodes, and tells the last of them; `undefined` where there are no more. */
async function storeBatch(
  session: Session,
  of: { type: string; properties: readonly SearchedProperty[]; after: string },
): Promise<string | undefined> {
  const { type, properties, after } = of;
  const label = quoteName(type);
  const values = properties.map(({ name }) => `.${quoteName(name)}`).join(', ');
  // The first setting locks the nodes, so that nobody changes their texts before the second.
  const read = `MATCH (n:${label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $limit SET n.${WORDS} = '' RETURN n.id AS id, n{${values}} AS values`;
  const write = `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.companions`;
  return session.executeWrite(async (transaction) => {
    const { records } = await transaction.run<NodeValues>(read, { after, limit: int(BATCH) });
    const rows = records.map((record) => ({
      id: record.get('id'),
      companions: searchCompanions(type, properties, record.get('values')),
    }));
    await transaction.run(write, { rows });
    return rows.length === BATCH ? rows.at(-1)?.id : undefined;
  });
}
