import { CommuniqueError } from '../../kernel/errors.js';
import type { PathsAnswer, PathsQuestion } from '../../plan/paths-question.js';
import type { Run } from './run.js';

/** Finds the shortest paths between two nodes. */
export function findPaths(_question: PathsQuestion, _run: Run): PathsAnswer {
  throw new CommuniqueError('INTERNAL', 'there are no paths yet');
}
