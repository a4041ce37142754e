import { parsePartialDate } from '../../model/partial-date.js';
import { currentId } from '../../model/redirects.js';
import type { PathsQuestion, TimeSpan } from '../../plan/paths-question.js';
import { scopedHops } from '../../plan/view-scope.js';
import { spanBetween } from '../selection/span-between.js';
import type { QuestionContext } from './question-context.js';
import { type ArgumentValues, ArgumentReader } from './view-arguments.js';

const MAX_PATH_LENGTH = 12;
const MAX_PATHS = 100;

/** Reads the arguments of `paths`. */
export function readPaths(
  { model, redirects }: QuestionContext,
  given: ArgumentValues,
): PathsQuestion {
  const read = new ArgumentReader('paths', given);
  const question = {
    from: currentId(redirects, read.text('from')),
    to: currentId(redirects, read.text('to')),
    maxLength: read.number('maxLength', 1, MAX_PATH_LENGTH),
    hops: scopedHops(model, { types: undefined, relationships: read.texts('relationships') }),
    during: readSpan(read, given['during']),
    first: read.number('first', 1, MAX_PATHS),
  };
  read.end();
  return question;
}

/** The span between two dates; an omitted bound is infinite. */
function readSpan(read: ArgumentReader, value: unknown): TimeSpan | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown }; // The input `DateSpan`.
  if (from === null || to === null) {
    read.report('during', 'expected dates, but got null; omit a bound that is open');
  }
  const found = spanBetween(dateOf(from), dateOf(to));
  if (found.kind === 'span') return found.span;
  read.report('during', found.message);
  return undefined;
}

function dateOf(text: unknown): ReturnType<typeof parsePartialDate> {
  return typeof text === 'string' ? parsePartialDate(text) : undefined;
}
