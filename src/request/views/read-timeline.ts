import { constantCase } from '../../model/name-forms.js';
import { CommuniqueError } from '../../kernel/errors.js';
import { TIME_UNITS } from '../../plan/group-key.js';
import type { TimelineQuestion } from '../../plan/timeline-question.js';
import { plainInput } from '../selection/input.js';
import { readNodeFilter } from '../list/read-filter.js';
import { plainReader } from '../selection/reader.js';
import type { QuestionContext } from './question-context.js';
import { type ArgumentValues, ArgumentReader } from './view-arguments.js';

const MAX_SERIES = 50;

/** Reads the arguments of `timeline`. */
export function readTimeline(
  { model, redirects }: QuestionContext,
  given: ArgumentValues,
): TimelineQuestion {
  const { timeline } = model;
  const type = timeline && model.nodeTypes.get(timeline.type);
  if (type?.interval === undefined) throw new CommuniqueError('INTERNAL', 'nothing is counted');
  const read = new ArgumentReader('timeline', given);
  const top = timeline?.splits.length === 0 ? 1 : read.number('top', 1, MAX_SERIES);
  read.end();
  const reader = plainReader(model);
  const asked = given['where'];
  const where =
    asked === undefined
      ? undefined
      : readNodeFilter(reader, type, plainInput(asked), 'timeline(where:)');
  return {
    type: type.name,
    date: type.interval.from,
    where,
    ...reader.slots.binder()({}, redirects),
    by: TIME_UNITS.find((unit) => unit === given['by']) ?? 'YEAR',
    split: timeline?.splits.find(({ target }) => constantCase(target) === given['split']),
    top,
  };
}
