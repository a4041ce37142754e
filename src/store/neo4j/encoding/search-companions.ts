import { indexForms } from '../../../search/index-forms.js';
import {
  readProperty,
  type SearchedProperty,
  textsOf,
} from '../../../search/searched-properties.js';

/** On nodes: the forms of all words that search reads, and each text as a whole with the type of the node. */
export const WORDS = '__words';
export const WHOLES = '__wholes';

/**
 * What is stored beside the properties of a node for search, as the index that tells words apart by
 * spaces alone is to read it.
 */
export function searchCompanions(
  type: string,
  properties: readonly SearchedProperty[],
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const words: string[] = [];
  const wholes = [typeForm(type)];
  for (const property of properties) {
    for (const text of textsOf(values[property.name])) {
      const found = readProperty(property, text);
      words.push(...indexForms(found.words));
      wholes.push(...found.wholes);
    }
  }
  return { [WORDS]: words.join(' '), [WHOLES]: wholes.join(' ') };
}

/** What stands for a type among the texts, none of which has this sign. */
export function typeForm(type: string): string {
  return `#${type}`;
}
