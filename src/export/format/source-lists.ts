import type { ViewSource } from '../../view/graph-view.js';
import { type Attribute, ownAttribute } from './attributes.js';

/** A list about the documents that state an edge: the same place in each list is the same document. */
interface SourceList {
  readonly attribute: Attribute;
  /** Empty where nothing is known, so that the places stay the same. */
  readonly textOf: (source: ViewSource) => string;
}

/** A text for each source; none at all where nothing is known of any. */
export function sourceTexts(
  sources: readonly ViewSource[],
  textOf: SourceList['textOf'],
): readonly string[] {
  const texts = sources.map(textOf);
  return texts.some((text) => text !== '') ? texts : [];
}

/** What files with lists tell of the documents that state an edge. */
export const SOURCE_LISTS: readonly SourceList[] = Object.freeze([
  { attribute: listOfTexts('sourceIds'), textOf: ({ id }) => id },
  { attribute: listOfTexts('sourceTitles'), textOf: ({ label }) => label },
  { attribute: listOfTexts('sourceUrls'), textOf: ({ url }) => url ?? '' },
  {
    attribute: listOfTexts('sourceParagraphs'),
    textOf: ({ paragraph }) => String(paragraph ?? ''),
  },
]);

function listOfTexts(title: string): Attribute {
  return ownAttribute(title, 'string', true);
}
