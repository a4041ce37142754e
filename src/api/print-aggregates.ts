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

/** Prints the types that aggregate and group the nodes of a list. */
export function printAggregates(model: GraphModel): readonly string[] {
  return [...model.nodeTypes.values()].flatMap((type) => printNodeAggregates(type, model));
}

/** The field of a connection that aggregates. */
export function printAggregateField(type: string): string {
  return member(
    'Aggregates over the whole list, regardless of the page.',
    `aggregate: ${type}Aggregate!`,
  );
}

/** The field of a connection that groups. */
export function printGroupField(type: string): string {
  return member(
    'The whole list in groups, regardless of the page. A row with several values of a key is in several groups.',
    `groupBy${argumentList([
      member(
        'The keys to group by, 1 to 4; each group is one combination of their values.',
        `by: [${type}GroupKey!]!`,
      ),
      member('The maximum number of groups, 1 to 1000.', 'first: Int = 100'),
      member('The sort order of the groups.', 'orderBy: GroupOrder = COUNT'),
    ])}: [${type}Group!]!`,
  );
}

function printNodeAggregates(type: NodeType, model: GraphModel): readonly string[] {
  const { name } = type;
  const keys = groupKeyNames(type, model);
  const summaries = SUMMARY_NAMES.flatMap((summary) => {
    const properties = summarized(summary, type.properties.values());
    return properties.length === 0 ? [] : [{ summary, properties }];
  });
  const objects = new Map(summaries.map((each) => [SUMMARIES[each.summary].object, each]));
  return [
    definition(`Aggregates over ${name} nodes.`, `type ${name}Aggregate`, [
      member(`The number of ${name} rows.`, 'count: Int!'),
      ...summaries.map(({ summary }) =>
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
      `The keys by which ${name} nodes can be grouped.`,
      `enum ${name}GroupKey`,
      keys.map((key) => member(key.description, key.name)),
    ),
    definition(
      `The ${name} nodes with the same values of the keys. A key is null if it is not in \`by\`, or if the nodes have no value for it.`,
      `type ${name}Group`,
      [
        member('The number of rows in the group.', 'count: Int!'),
        member('Aggregates over the rows of the group.', `aggregate: ${name}Aggregate!`),
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
  // A sum is never null, but one that exceeds the range of a Float is an error of its field alone, hence nullable.
  return SUMMARIES[summary].gives === 'number' ? 'Float' : type.kind;
}

const DESCRIPTIONS: Readonly<Record<Summary, string>> = {
  min: 'The lowest or earliest value of each property; null if no row has one.',
  max: 'The highest or latest value of each property; null if no row has one.',
  sum: 'The sum of each property over the rows that have it; 0 if none has, and an error if it exceeds the range of a Float.',
  avg: 'The mean of each property over the rows that have it; null if none has.',
};

const OBJECT_DESCRIPTIONS: Readonly<Record<SummaryObject, string>> = {
  Extremes: 'The lowest or highest values over',
  Sums: 'Sums over',
  Means: 'Means over',
};
