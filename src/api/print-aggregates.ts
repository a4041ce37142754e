import type { GraphModel, NodeType, Property } from '../model/graph-model.js';
import {
  SUMMARIES,
  type Summary,
  SUMMARY_NAMES,
  type SummaryObject,
  summarized,
} from '../model/summaries.js';
import { groupKeyNames, type GroupKeyName } from './group-keys.js';
import { argumentList, definition, member } from './sdl.js';

/** Prints the types that count, sum up and group the nodes of a list. */
export function printAggregates(model: GraphModel): readonly string[] {
  return [...model.nodeTypes.values()].flatMap((type) => printNodeAggregates(type, model));
}

/** The field of a connection that counts and sums up. */
export function printAggregateField(type: string): string {
  return member('Numbers over the whole list, whatever the page.', `aggregate: ${type}Aggregate!`);
}

/** The field of a connection that groups. */
export function printGroupField(type: string): string {
  return member(
    'The whole list in groups, whatever the page. A row with several values of a key stands in several groups.',
    `groupBy${argumentList([
      member(
        'By what, 4 keys at most; a group is a combination of their values.',
        `by: [${type}GroupKey!]!`,
      ),
      member('How many groups at most, 1 to 1000.', 'first: Int = 100'),
      member('By what the groups are ordered.', 'orderBy: GroupOrder = COUNT'),
    ])}: [${type}Group!]!`,
  );
}

function printNodeAggregates(type: NodeType, model: GraphModel): readonly string[] {
  const { name } = type;
  const keys = groupKeyNames(type, model);
  const told = SUMMARY_NAMES.flatMap((summary) => {
    const properties = summarized(summary, type.properties.values());
    return properties.length === 0 ? [] : [{ summary, properties }];
  });
  const objects = new Map(told.map((each) => [SUMMARIES[each.summary].object, each]));
  return [
    definition(`Numbers over ${name} nodes.`, `type ${name}Aggregate`, [
      member(`How many ${name} rows there are.`, 'count: Int!'),
      ...told.map(({ summary }) =>
        member(DESCRIPTIONS[summary], `${summary}: ${name}${SUMMARIES[summary].object}!`),
      ),
    ]),
    ...[...objects].map(([object, { summary, properties }]) =>
      definition(
        `${OBJECT_DESCRIPTIONS[object]} ${name} nodes.`,
        `type ${name}${object}`,
        properties.map((property) =>
          member(property.description, `${property.name}: ${summaryType(summary, property)}`),
        ),
      ),
    ),
    definition(
      `By what ${name} nodes can be grouped.`,
      `enum ${name}GroupKey`,
      keys.map((key) => member(key.description, key.name)),
    ),
    definition(
      `The ${name} nodes that share the values of the keys. A key that was not asked for is null here, and so is one that the nodes lack.`,
      `type ${name}Group`,
      [
        member('How many rows are in the group.', 'count: Int!'),
        member('Numbers over the group.', `aggregate: ${name}Aggregate!`),
        ...keys.map((key) => member(key.description, `${key.field}: ${groupFieldType(key)}`)),
      ],
    ),
  ];
}

function groupFieldType({ source }: GroupKeyName): string {
  switch (source.kind) {
    case 'related':
      return source.relationship.target;
    case 'reference':
      return source.target;
    case 'bucket':
      return source.unit === 'QUARTER' ? 'String' : 'PartialDate';
    case 'property':
      return source.property.type.kind === 'Enum'
        ? source.property.type.name
        : source.property.type.kind;
  }
}

function summaryType(summary: Summary, { type }: Property): string {
  // A sum is there always, but where it is larger than a number can be, that is the error of its field alone.
  return SUMMARIES[summary].gives === 'number' ? 'Float' : type.kind;
}

const DESCRIPTIONS: Readonly<Record<Summary, string>> = {
  min: 'The lowest or earliest value of each property; null where no row has one.',
  max: 'The highest or latest value of each property; null where no row has one.',
  sum: 'The sum of each property over the rows that have it; 0 where none has, and an error where it is larger than a number can be.',
  avg: 'The mean of each property over the rows that have it; null where none has.',
};

const OBJECT_DESCRIPTIONS: Readonly<Record<SummaryObject, string>> = {
  Extremes: 'The lowest or the highest values of',
  Sums: 'Sums over',
  Means: 'Means over',
};
