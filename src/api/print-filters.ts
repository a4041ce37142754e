import type { GraphModel, NodeType, Property, RelationshipField } from '../model/graph-model.js';
import {
  ELEMENT_QUANTIFIERS,
  type ElementQuantifier,
  type Quantifier,
  QUANTIFIERS,
} from '../plan/filter.js';
import { printCountOperators, printEnumFilter } from './print-value-filters.js';
import { definition, member } from './sdl.js';
import {
  DERIVED_EDGE,
  edgeTypeName,
  listShapes,
  listStem,
  PLAIN_EDGE,
  singleTargets,
  valueFilterName,
} from './type-names.js';

/** Prints the inputs that filter nodes, edges and the rows behind relationships. */
export function printFilters(model: GraphModel): readonly string[] {
  const nullable = singleTargets(model);
  return [
    ...[...model.nodeTypes.values()].map((type) => printNodeFilter(type, nullable.has(type.name))),
    ...[...model.edgeTypes.values()].map((type) =>
      definition(
        `Conditions on ${type.name} edges: every given field must hold.`,
        `input ${type.name}Where`,
        [
          ...connectives(`${type.name}Where`),
          ...(type.interval === undefined
            ? []
            : [
                member(
                  'The edge may have held at some time during this date; an unknown bound is open.',
                  'on: PartialDate',
                ),
              ]),
          ...[...type.properties.values()].map(printPropertyFilter),
        ],
      ),
    ),
    ...[...model.enums.values()].flatMap((type) => [
      printEnumFilter(type),
      ...printListFilter(model, type.name),
    ]),
    ...RARELY_LISTED.flatMap((name) => printListFilter(model, name)),
    ...[...listShapes(model).values()].flatMap(printRelationshipFilter),
  ];
}

function printNodeFilter(type: NodeType, isNullable: boolean): string {
  const name = `${type.name}Where`;
  return definition(
    `Conditions on ${type.name} nodes: every given field must hold; an empty object matches every node.`,
    `input ${name}`,
    [
      ...connectives(name),
      ...(isNullable
        ? [
            member(
              `For a field with at most one ${type.name}: true finds where there is none, false where there is one. Other conditions hold only where there is one; an empty object is no condition.`,
              'isNull: Boolean',
            ),
          ]
        : []),
      ...(type.broader === undefined
        ? []
        : [
            member(
              'The node with this id, or any node below it in the hierarchy, at any depth. An unknown id is an error.',
              'within: ID',
            ),
          ]),
      ...[...type.properties.values()].map(printPropertyFilter),
      ...[...type.relationships.values()].map((field) =>
        member(
          field.description,
          field.many
            ? `${field.name}: ${listStem(field)}Filter`
            : `${field.name}: ${field.target}Where`,
        ),
      ),
    ],
  );
}

function connectives(name: string): readonly string[] {
  return [
    member('All of these hold; an empty list matches everything.', `and: [${name}!]`),
    member('At least one of these holds; an empty list matches nothing.', `or: [${name}!]`),
    member('This does not hold, which includes missing values.', `not: ${name}`),
  ];
}

function printPropertyFilter({ name, description, type, list }: Property): string {
  return member(description, `${name}: ${valueFilterName(type, list)}`);
}

/** Scalars whose lists are rare, so that their list filters are only printed for models that need them. */
const RARELY_LISTED = ['Boolean', 'ID'] as const;

/** The filter of lists of a scalar or an enum, if the model has such lists. */
function printListFilter(model: GraphModel, name: string): readonly string[] {
  if (!isListed(model, name)) return [];
  return [
    definition('Conditions on the elements of a list.', `input ${name}ListFilter`, [
      ...ELEMENT_QUANTIFIERS.map((quantifier) =>
        member(ELEMENT_QUANTIFIER_DESCRIPTIONS[quantifier], `${quantifier}: ${name}Filter`),
      ),
    ]),
  ];
}

function isListed(model: GraphModel, name: string): boolean {
  return [...model.nodeTypes.values(), ...model.edgeTypes.values()].some(({ properties }) =>
    [...properties.values()].some(
      ({ list, type }) => list && (type.kind === 'Enum' ? type.name : type.kind) === name,
    ),
  );
}

function printRelationshipFilter(field: RelationshipField): readonly string[] {
  const stem = listStem(field);
  const edge = edgeTypeName(field);
  const condition = [
    member(`Conditions on the ${field.target} node.`, `node: ${field.target}Where`),
    ...(edge === PLAIN_EDGE
      ? []
      : [
          member(
            edge === DERIVED_EDGE ? 'Conditions on the tally.' : `Conditions on the ${edge} edge.`,
            `edge: ${edge}Where`,
          ),
        ]),
  ];
  return [
    definition(
      `Conditions on the related ${field.target} nodes: every given field must hold.`,
      `input ${stem}Filter`,
      [
        ...QUANTIFIERS.map((quantifier) =>
          member(
            QUANTIFIER_DESCRIPTIONS[quantifier],
            `${quantifier}: ${stem}${quantifier === 'count' ? 'CountFilter' : 'Condition'}`,
          ),
        ),
      ],
    ),
    definition(
      `Conditions on a related ${field.target} node and the edge that leads to it, both of the same row.`,
      `input ${stem}Condition`,
      condition,
    ),
    definition(
      `The number of related ${field.target} nodes that match. Give at least one comparison.`,
      `input ${stem}CountFilter`,
      [...condition, ...printCountOperators()],
    ),
  ];
}

const QUANTIFIER_DESCRIPTIONS: Readonly<Record<Quantifier, string>> = {
  some: 'At least one matches.',
  none: 'None matches.',
  every: 'All match, which includes an empty list.',
  count: 'The number of those that match.',
};

const ELEMENT_QUANTIFIER_DESCRIPTIONS: Readonly<Record<ElementQuantifier, string>> = {
  some: 'At least one element matches.',
  none: 'No element matches.',
};
