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

/** Prints the inputs that filter nodes, edges and what lies behind relationships. */
export function printFilters(model: GraphModel): readonly string[] {
  const mayLack = singleTargets(model);
  return [
    ...[...model.nodeTypes.values()].map((type) => printNodeFilter(type, mayLack.has(type.name))),
    ...[...model.edgeTypes.values()].map((type) =>
      definition(
        `What a ${type.name} must be like: every field given must hold.`,
        `input ${type.name}Where`,
        [
          ...connectives(`${type.name}Where`),
          ...(type.interval === undefined
            ? []
            : [
                member(
                  'It may have held at some time of this date; a bound that no document states is open.',
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

function printNodeFilter(type: NodeType, mayLack: boolean): string {
  const name = `${type.name}Where`;
  return definition(
    `What a ${type.name} must be like: every field given must hold; an empty object asks for nothing.`,
    `input ${name}`,
    [
      ...connectives(name),
      ...(mayLack
        ? [
            member(
              `Where a field leads to one ${type.name} at most: whether there is none. Where it is not mentioned, there must be one.`,
              'isNull: Boolean',
            ),
          ]
        : []),
      ...(type.broader === undefined
        ? []
        : [
            member(
              'It is the one with this id or anything narrower, at any depth. An id that names nothing is an error.',
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
    member('All of these hold; an empty list asks for nothing.', `and: [${name}!]`),
    member('At least one of these holds; an empty list never does.', `or: [${name}!]`),
    member('This does not hold; that includes where a value is missing.', `not: ${name}`),
  ];
}

function printPropertyFilter({ name, description, type, list }: Property): string {
  return member(description, `${name}: ${valueFilterName(type, list)}`);
}

/** Scalars whose lists are so rare that only models that have some have filters of them. */
const RARELY_LISTED = ['Boolean', 'ID'] as const;

/** The filter of lists of a scalar or an enum, where the model has such lists. */
function printListFilter(model: GraphModel, name: string): readonly string[] {
  if (!isListed(model, name)) return [];
  return [
    definition(`What the elements of a list must be like.`, `input ${name}ListFilter`, [
      ...ELEMENT_QUANTIFIERS.map((quantifier) =>
        member(ELEMENT_QUESTIONS[quantifier], `${quantifier}: ${name}Filter`),
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
    member(`What the ${field.target} must be like.`, `node: ${field.target}Where`),
    ...(edge === PLAIN_EDGE
      ? []
      : [
          member(
            edge === DERIVED_EDGE
              ? 'What the tally must be like.'
              : `What the ${edge} must be like.`,
            `edge: ${edge}Where`,
          ),
        ]),
  ];
  return [
    definition(
      `What must hold of the ${field.target} nodes behind a relationship. Every field given must hold.`,
      `input ${stem}Filter`,
      [
        ...QUANTIFIERS.map((quantifier) =>
          member(
            QUESTIONS[quantifier],
            `${quantifier}: ${stem}${quantifier === 'count' ? 'CountFilter' : 'Condition'}`,
          ),
        ),
      ],
    ),
    definition(
      `What a related ${field.target} must be like, and what leads to it, both at once.`,
      `input ${stem}Condition`,
      condition,
    ),
    definition(
      `How many related ${field.target} nodes meet a condition. Give at least one comparison.`,
      `input ${stem}CountFilter`,
      [...condition, ...printCountOperators()],
    ),
  ];
}

const QUESTIONS: Readonly<Record<Quantifier, string>> = {
  some: 'At least one is like this.',
  none: 'Not one is like this.',
  every: 'All are like this; that holds where there are none.',
  count: 'How many of them are like this.',
};

const ELEMENT_QUESTIONS: Readonly<Record<ElementQuantifier, string>> = {
  some: 'At least one element is like this.',
  none: 'No element is like this.',
};
