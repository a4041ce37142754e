import type { GraphModel } from '../model/graph-model.js';
import { TIME_UNITS } from '../plan/group-key.js';
import { argumentList, definition, member, withExample } from './sdl.js';
import { constantCase } from '../model/name-forms.js';

/** Prints the root field `timeline`, if the model has a timeline. */
export function printTimelineField({ timeline, nodeTypes }: GraphModel): readonly string[] {
  const type = timeline && nodeTypes.get(timeline.type);
  if (type === undefined) return [];
  const [split] = timeline?.splits ?? [];
  const example = split === undefined ? '' : `, split: ${constantCase(split.target)}`;
  return [
    member(
      withExample(
        `The number of ${type.plural} in each year, quarter or month.`,
        `{ timeline(by: YEAR${example}) { buckets { start count } series { node { id } counts } } }`,
      ),
      `timeline${argumentList([
        member(`Only ${type.plural} that match this filter.`, `where: ${type.name}Where`),
        member('The length of each period.', 'by: TimeUnit = YEAR'),
        ...(split === undefined
          ? []
          : [
              member('What to split the counts by.', 'split: TimelineSplit'),
              member('The maximum number of series of a split, 1 to 50.', 'top: Int = 10'),
            ]),
      ])}: Timeline!`,
    ),
  ];
}

/** Prints the types of the timeline, if the model has one. */
export function printTimelineTypes({ timeline, nodeTypes }: GraphModel): readonly string[] {
  const type = timeline && nodeTypes.get(timeline.type);
  if (timeline === undefined || type === undefined) return [];
  const { plural } = type;
  return [
    definition(`${capital(plural)} counted over time.`, 'type Timeline', [
      member(
        `The periods from the first to the last with any ${plural}, including empty ones in between.`,
        'buckets: [TimelineBucket!]!',
      ),
      member(
        `The counts of each split, the largest first; empty without \`split\`. One ${type.singular} may count in several series.`,
        'series: [TimelineSeries!]!',
      ),
      member(
        `The number of ${plural} without a date, or with one too imprecise for a single period.`,
        'undated: Int!',
      ),
      member(`The number of all ${plural} counted, including undated ones.`, 'total: Int!'),
    ]),
    definition('One period, and the count for it.', 'type TimelineBucket', [
      member('The period, such as `2024`, `2024-Q3` or `2024-07`.', 'start: String!'),
      member(`The number of ${plural} in this period.`, 'count: Int!'),
    ]),
    definition(`The ${plural} related to one node, counted over time.`, 'type TimelineSeries', [
      member(`The node to which these ${plural} are related.`, 'node: Node!'),
      member('The number of all of them, including undated ones.', 'total: Int!'),
      member('The number in each bucket, in the order of `buckets`.', 'counts: [Int!]!'),
    ]),
    definition(
      'The length of a period.',
      'enum TimeUnit',
      TIME_UNITS.map((unit) => member(`A ${unit.toLowerCase()} of the calendar.`, unit)),
    ),
    ...(timeline.splits.length === 0
      ? []
      : [
          definition(
            `What the counts of ${plural} can be split by.`,
            'enum TimelineSplit',
            timeline.splits.map(({ target, description }) =>
              member(description, constantCase(target)),
            ),
          ),
        ]),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
