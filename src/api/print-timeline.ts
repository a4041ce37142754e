import type { GraphModel } from '../model/graph-model.js';
import { TIME_UNITS } from '../plan/group-key.js';
import { argumentList, definition, member, withExample } from './sdl.js';
import { constantCase } from '../model/name-forms.js';

/** Prints the root field that counts over time; nothing where nothing is counted. */
export function printTimelineField({ timeline, nodeTypes }: GraphModel): readonly string[] {
  const type = timeline && nodeTypes.get(timeline.type);
  if (type === undefined) return [];
  const [split] = timeline?.splits ?? [];
  const example = split === undefined ? '' : `, split: ${constantCase(split.target)}`;
  return [
    member(
      withExample(
        `How many ${type.plural} there were in each span of time.`,
        `{ timeline(by: YEAR${example}) { buckets { start count } series { node { id } counts } } }`,
      ),
      `timeline${argumentList([
        member(`Only ${type.plural} that are like this.`, `where: ${type.name}Where`),
        member('How long each span is.', 'by: TimeUnit = YEAR'),
        ...(split === undefined
          ? []
          : [
              member('By what they are told apart.', 'split: TimelineSplit'),
              member('Series at most where they are told apart, 1 to 50.', 'top: Int = 10'),
            ]),
      ])}: Timeline!`,
    ),
  ];
}

/** Prints the types of timelines; nothing where nothing is counted over time. */
export function printTimelineTypes({ timeline, nodeTypes }: GraphModel): readonly string[] {
  const type = timeline && nodeTypes.get(timeline.type);
  if (timeline === undefined || type === undefined) return [];
  const { plural } = type;
  return [
    definition(`${capital(plural)} counted over time.`, 'type Timeline', [
      member(
        'The spans from the first that has any to the last, those with none between them too.',
        'buckets: [TimelineBucket!]!',
      ),
      member(
        `Those told apart, the most frequent first; empty without \`split\`. One of the ${plural} may stand in several.`,
        'series: [TimelineSeries!]!',
      ),
      member('How many have no date, or none so exact that it lies in one span.', 'undated: Int!'),
      member(`How many ${plural} there are in all.`, 'total: Int!'),
    ]),
    definition('One span of time and what lies in it.', 'type TimelineBucket', [
      member('The span, as `2024`, `2024-Q3` or `2024-07`.', 'start: String!'),
      member(`How many ${plural} there were in it.`, 'count: Int!'),
    ]),
    definition('What has one thing in common, over time.', 'type TimelineSeries', [
      member('What they have in common.', 'node: Node!'),
      member('How many there are in all, undated ones too.', 'total: Int!'),
      member('How many there were in each bucket, in the order of `buckets`.', 'counts: [Int!]!'),
    ]),
    definition(
      'How long a span of time is.',
      'enum TimeUnit',
      TIME_UNITS.map((unit) => member(`A ${unit.toLowerCase()} of the calendar.`, unit)),
    ),
    ...(timeline.splits.length === 0
      ? []
      : [
          definition(
            `By what ${plural} are told apart.`,
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
