import { constantCase } from '../model/name-forms.js';
import type { SearchAnswer, SearchQuestion } from '../plan/search-question.js';
import type { Shape } from '../plan/shape.js';
import { makeSnippet } from '../search/make-snippet.js';
import { readWords } from '../search/read-words.js';
import type { PlainAnswer } from './fill-shape.js';
import { selectedPaths } from './selected-paths.js';

/** The result of a search, with snippets if they are selected. */
export function plainSearch(
  { hits, totalCount }: SearchAnswer,
  { text }: SearchQuestion,
  shape: Shape,
): PlainAnswer {
  const wanted = selectedPaths(shape);
  const isShown = wanted.has('hits.snippet') || wanted.has('hits.snippetParts');
  const { words } = readWords(isShown ? text : '');
  return {
    totalCount,
    hits: hits.map(({ id, type, score, matchedField, matchedText }) => {
      const snippetParts = isShown ? makeSnippet(matchedText, words) : [];
      const snippet = snippetParts.map((part) => part.text).join('');
      return { node: id, type: constantCase(type), score, matchedField, snippet, snippetParts };
    }),
  };
}
