import type { Session } from 'neo4j-driver';
import { changeDatabase } from './change-database.js';
import type { GraphModel } from '../../../model/graph-model.js';
import { searchedTypes } from '../../../search/searched-properties.js';
import { quoteName } from '../encoding/names.js';
import { WHOLES, WORDS } from '../encoding/search-companions.js';

/** The full-text index of all searched node types. */
export const TEXT_INDEX = 'communique_search';

/** Creates the full-text index, and replaces one of other types than the model now has searched. */
export async function prepareTextIndex(session: Session, model: GraphModel): Promise<void> {
  const types = [...searchedTypes(model).keys()];
  if (types.length === 0) return;
  const { records } = await session.run<{ types: string[] }>(
    'SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = $p.name RETURN labelsOrTypes AS types',
    { p: { name: TEXT_INDEX } },
  );
  const known = records[0]?.get('types');
  if (known !== undefined) {
    if ([...known].sort().join() === [...types].sort().join()) return;
    await changeDatabase(session, `DROP INDEX ${TEXT_INDEX} IF EXISTS`);
  }
  const labels = types.map(quoteName).join('|');
  const properties = [WORDS, WHOLES].map((name) => `n.${quoteName(name)}`).join(', ');
  // Words are stored in the forms that searches look up, separated by spaces.
  const options = "{indexConfig: {`fulltext.analyzer`: 'whitespace'}}";
  await changeDatabase(
    session,
    `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}] OPTIONS ${options}`,
  );
}
