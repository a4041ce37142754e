import { CommuniqueError } from '../../kernel/errors.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { PathsAnswer, PathsQuestion } from '../../plan/paths-question.js';
import type { RunStatement } from './run-statement.js';

/** Finds the shortest paths between two nodes. */
export function findPaths(
  _model: GraphModel,
  _question: PathsQuestion,
  _run: RunStatement,
): Promise<PathsAnswer> {
  return Promise.reject(new CommuniqueError('INTERNAL', 'there are no paths yet'));
}
