import type { ViewSource } from '../../view/graph-view.js';
import { type Attribute, ownAttribute } from './attributes.js';

/** A list about the documents that state an edge; all such lists have the documents at the same positions. */
interface SourceList {
  readonly attribute: Attribute;
  /** Empty if not known, so that positions stay the same. */
  readonly textOf: (source: ViewSource) => string;
}

/** A text for each source, also where none of them is known; an empty list for a single one that is not. */
export function sourceTexts(
  sources: readonly ViewSource[],
  textOf: SourceList['textOf'],
): readonly string[] {
  const texts = sources.map(textOf);
  return texts.length === 1 && texts[0] === '' ? [] : texts;
}

/** The lists about the documents that state an edge, in formats that have lists. */
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
