import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { SearchAnswer, SearchQuestion } from '../../plan/search-question.js';
import type { RunStatement } from './run-statement.js';

/** Finds nodes by words, in the full-text index. */
export function searchTexts(
  _model: GraphModel,
  _question: SearchQuestion,
  _run: RunStatement,
): Promise<SearchAnswer> {
  return Promise.reject(new CommuniqueError('INTERNAL', 'there is no search yet'));
}
