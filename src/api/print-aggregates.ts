import type { GraphModel, NodeType, Property } from '../model/graph-model.js';
import { groupKeyNames, type GroupKeyName } from './group-keys.js';
import { argumentList, definition, member } from './sdl.js';

/** Prints the types that count, sum up and group the nodes of a list. */
export function printAggregates(model: GraphModel): readonly string[] {
  return [...model.nodeTypes.values()].flatMap(printNodeAggregates);
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
      member('How many groups at most, 1 to 1000.', 'first: Int! = 100'),
      member('By what the groups are ordered.', 'orderBy: GroupOrder! = COUNT'),
    ])}: [${type}Group!]!`,
  );
}

function printNodeAggregates(type: NodeType): readonly string[] {
  const { name } = type;
  const keys = groupKeyNames(type);
  const ordered = [...type.properties.values()].filter(isOrdered);
  const numbers = ordered.filter(isNumber);
  const count = member(`How many ${name} rows there are.`, 'count: Int!');
  const summaries = [
    ...(ordered.length === 0
      ? []
      : [
          member(
            'The lowest or earliest value of each property; null where no row has one.',
            `min: ${name}Extremes!`,
          ),
          member(
            'The highest or latest value of each property; null where no row has one.',
            `max: ${name}Extremes!`,
          ),
        ]),
    ...(numbers.length === 0
      ? []
      : [
          member(
            'The sum of each property over the rows that have it; 0 where none has.',
            `sum: ${name}Sums!`,
          ),
          member(
            'The mean of each property over the rows that have it; null where none has.',
            `avg: ${name}Means!`,
          ),
        ]),
  ];
  return [
    definition(`Numbers over ${name} nodes.`, `type ${name}Aggregate`, [count, ...summaries]),
    ...(ordered.length === 0
      ? []
      : [
          definition(
            `The lowest or the highest values of ${name} nodes.`,
            `type ${name}Extremes`,
            ordered.map(({ name: property, description, type: { kind } }) =>
              member(description, `${property}: ${kind}`),
            ),
          ),
        ]),
    ...(numbers.length === 0
      ? []
      : [
          definition(
            `Sums over ${name} nodes.`,
            `type ${name}Sums`,
            numbers.map(({ name: property, description }) =>
              member(description, `${property}: Float!`),
            ),
          ),
          definition(
            `Means over ${name} nodes.`,
            `type ${name}Means`,
            numbers.map(({ name: property, description }) =>
              member(description, `${property}: Float`),
            ),
          ),
        ]),
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
    case 'bucket':
      return source.unit === 'QUARTER' ? 'String' : 'PartialDate';
    case 'property':
      return source.property.type.kind === 'Enum'
        ? source.property.type.name
        : source.property.type.kind;
  }
}

/** Whether min and max of the property are told: numbers and dates. */
function isOrdered({ type, list }: Property): boolean {
  return !list && (type.kind === 'PartialDate' || type.kind === 'Int' || type.kind === 'Float');
}

function isNumber({ type }: Property): boolean {
  return type.kind === 'Int' || type.kind === 'Float';
}
