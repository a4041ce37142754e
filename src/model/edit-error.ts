import { CommuniqueError } from '../kernel/errors.js';
import type { EditProblem } from './edit.js';

/** The most problems that a message lists. */
const MOST_LISTED = 100;

/** The error for edits that cannot be carried out, with their problems; `details.more` is how many are not listed. */
export function editError(problems: readonly EditProblem[]): CommuniqueError {
  const listed = problems.slice(0, MOST_LISTED);
  const more = problems.length - listed.length;
  const lines = listed.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const message = [...lines, ...(more > 0 ? [`and ${more} problems more`] : [])].join('\n');
  const isConflict = problems.every(({ version }) => version !== undefined);
  return new CommuniqueError(isConflict ? 'CONFLICT' : 'BAD_USER_INPUT', message, {
    details: { problems: listed, ...(more > 0 && { more }) },
  });
}
