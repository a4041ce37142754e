import type { GraphModel } from '../../model/graph-model.js';
import { parsePartialDate } from '../../model/partial-date.js';
import type { PathsQuestion, TimeSpan } from '../../plan/paths-question.js';
import { scopedHops } from '../../plan/view-scope.js';
import { spanBetween } from '../selection/span-between.js';
import { type ArgumentValues, ArgumentReader } from './view-arguments.js';

const LONGEST_PATH = 12;
const MOST_PATHS = 100;

/** Reads the arguments of `paths`. */
export function readPaths(model: GraphModel, given: ArgumentValues): PathsQuestion {
  const read = new ArgumentReader('paths', given);
  const question = {
    from: read.text('from'),
    to: read.text('to'),
    maxLength: read.number('maxLength', 1, LONGEST_PATH),
    hops: scopedHops(model, { types: undefined, relationships: read.texts('relationships') }),
    during: readSpan(read, given['during']),
    first: read.number('first', 1, MOST_PATHS),
  };
  read.end();
  return question;
}

/** The span of two dates; an open bound lies for ever away. */
function readSpan(read: ArgumentReader, value: unknown): TimeSpan | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown }; // The input `DateSpan`.
  if (from === null || to === null) {
    read.fault('during', 'expected dates, but came null; leave a bound out where it is open');
  }
  const found = spanBetween(dateOf(from), dateOf(to));
  if (found.kind === 'span') return found.span;
  read.fault('during', found.message);
  return undefined;
}

function dateOf(text: unknown): ReturnType<typeof parsePartialDate> {
  return typeof text === 'string' ? parsePartialDate(text) : undefined;
}
