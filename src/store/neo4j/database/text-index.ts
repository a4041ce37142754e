import type { GraphModel } from '../../../model/graph-model.js';
import { searchedTypes } from '../../../search/searched-properties.js';
import { quoteName } from '../encoding/names.js';
import { WHOLES, WORDS } from '../encoding/search-companions.js';
import type { StoredIndex } from './read-indexes.js';

/** The full-text index of all searched node types. */
export const TEXT_INDEX = 'communique_search';

const PROPERTIES = [WORDS, WHOLES];

/** The statement that creates it, if there is none; `undefined` if nothing is searched. */
export function textIndexStatement(model: GraphModel): string | undefined {
  const types = [...searchedTypes(model).keys()];
  if (types.length === 0) return undefined;
  const labels = types.map(quoteName).join('|');
  const properties = PROPERTIES.map((name) => `n.${quoteName(name)}`).join(', ');
  // Words are stored in the forms that searches look up, separated by spaces.
  const options = "{indexConfig: {`fulltext.analyzer`: 'whitespace'}}";
  return `CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties}] OPTIONS ${options}`;
}

/** Whether an index of this name is another: of other types than the model now has searched, for example. */
export function isOtherTextIndex(index: StoredIndex, model: GraphModel): boolean {
  const types = [...searchedTypes(model).keys()];
  return (
    index.type !== 'FULLTEXT' ||
    !isSameSet(index.labels, types) ||
    !isSameSet(index.properties, PROPERTIES)
  );
}

function isSameSet(some: readonly string[] | null, others: readonly string[]): boolean {
  return JSON.stringify([...(some ?? [])].sort()) === JSON.stringify([...others].sort());
}
