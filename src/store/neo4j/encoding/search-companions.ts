import { indexForms } from '../../../search/index-forms.js';
import {
  readProperty,
  type SearchedProperty,
  textsOf,
} from '../../../search/searched-properties.js';

/** On a node: the forms of all words to search, and each text as a whole, preceded by the type of the node. */
export const WORDS = '__words';
export const WHOLES = '__wholes';

/**
 * What is stored beside the properties of a node for search, in the form that the full-text index expects:
 * it splits words at spaces only.
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

/** A type among the whole texts, none of which contains this sign. */
export function typeForm(type: string): string {
  return `#${type}`;
}
