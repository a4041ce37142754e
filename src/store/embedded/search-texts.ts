import { CommuniqueError } from '../../kernel/errors.js';
import type { SearchAnswer, SearchQuestion } from '../../plan/search-question.js';
import type { Graph } from './graph.js';

/** Finds nodes by words. */
export function searchTexts(_graph: Graph, _question: SearchQuestion): Promise<SearchAnswer> {
  return Promise.reject(new CommuniqueError('INTERNAL', 'there is no search yet'));
}
