import type { GraphModel, NodeType, Property, RelationshipField } from '../model/graph-model.js';
import { printAggregateField, printGroupField } from './print-aggregates.js';
import { orderName } from './print-orders.js';
import { argumentList, definition, member } from './sdl.js';
import {
  DERIVED_EDGE,
  edgeTypeName,
  hasEdgeSources,
  listShapes,
  listStem,
  PLAIN_EDGE,
} from './type-names.js';

/** Prints the connection types: those of root lists, and those behind relationships. */
export function printLists(model: GraphModel): readonly string[] {
  return [
    ...[...model.nodeTypes.values()].flatMap((type) =>
      printConnection(type.name, type.name, `A row of a list of ${type.name} nodes.`, []),
    ),
    ...[...listShapes(model).values()].flatMap((field) =>
      printConnection(
        listStem(field),
        field.target,
        `A row of a list of related ${field.target} nodes, with the edge that leads to the node.`,
        edgeFields(model, field),
      ),
    ),
    ...(model.sourceType === undefined ? [] : [printAttestation(model.sourceType)]),
  ];
}

function printConnection(
  stem: string,
  target: string,
  edgeDescription: string,
  edgeMembers: readonly string[],
): readonly string[] {
  return [
    definition(`A page of a list of ${target} nodes.`, `type ${stem}Connection`, [
      member(
        'The rows of the page: each node with its cursor and the edge that leads to it.',
        `edges: [${stem}Edge!]!`,
      ),
      member('Only the nodes of the rows, in the same order.', `nodes: [${target}!]!`),
      member('The position of the page in the list.', 'pageInfo: PageInfo!'),
      member('The number of rows in the whole list, regardless of the page.', 'totalCount: Int!'),
      printAggregateField(target),
      printGroupField(target),
    ]),
    definition(edgeDescription, `type ${stem}Edge`, [
      member('The position of the row in the list, for `after` and `before`.', 'cursor: String!'),
      member(`The ${target} node of this row.`, `node: ${target}!`),
      ...edgeMembers,
    ]),
  ];
}

function edgeFields(model: GraphModel, field: RelationshipField): readonly string[] {
  return [
    ...ownEdgeFields(model, field),
    ...(hasEdgeSources(model, field)
      ? [
          member(
            'The documents that state this edge, with the paragraph.',
            `sources: [FactSource!]!`,
          ),
        ]
      : []),
  ];
}

function ownEdgeFields(model: GraphModel, field: RelationshipField): readonly string[] {
  const name = edgeTypeName(field);
  if (name === PLAIN_EDGE) return [];
  if (name === DERIVED_EDGE) {
    const counted = countedTypes(model, field.target).join(' or ');
    return [
      member(
        `The number of ${counted} nodes on the paths to this node, each counted once.`,
        'count: Int!',
      ),
      member('The date of the earliest of these nodes.', 'firstOn: PartialDate'),
      member('The date of the latest of these nodes.', 'lastOn: PartialDate'),
    ];
  }
  const type = model.edgeTypes.get(name);
  if (type === undefined) throw new Error(`no edge type ${name}`);
  const { interval } = type;
  return [
    ...[...type.properties.values()].map(printProperty),
    ...(interval === undefined
      ? []
      : [
          member(`Whether \`${interval.from}\` is known.`, `${interval.from}Known: Boolean!`),
          member(`Whether \`${interval.to}\` is known.`, `${interval.to}Known: Boolean!`),
        ]),
  ];
}

/** The types counted by derived relationships to this type, which share one edge type. */
function countedTypes(model: GraphModel, target: string): readonly string[] {
  const fields = [...model.nodeTypes.values()].flatMap((type) => [...type.relationships.values()]);
  const counted = fields.flatMap((field) =>
    field.kind === 'derived' && field.target === target ? [field.viaType] : [],
  );
  return [...new Set(counted)];
}

function printAttestation(sourceType: string): string {
  return definition(
    'A document that states a fact, and the paragraph that does.',
    'type FactSource',
    [
      member('The document that states the fact.', `source: ${sourceType}!`),
      member('The number of the paragraph, from 1; null if it is not known.', 'paragraph: Int'),
    ],
  );
}

/** Prints a property as a field of an object. */
export function printProperty({ name, description, type, list, required }: Property): string {
  const value =
    type.kind === 'Reference' ? type.target : type.kind === 'Enum' ? type.name : type.kind;
  return member(
    description,
    list ? `${name}: [${value}!]!` : `${name}: ${value}${required ? '!' : ''}`,
  );
}

/** Prints a relationship as a field of an object. */
export function printRelationship(model: GraphModel, field: RelationshipField): string {
  if (!field.many) return member(field.description, `${field.name}: ${field.target}`);
  const edge = edgeTypeName(field);
  const dated = model.edgeTypes.get(edge)?.interval !== undefined;
  return member(
    field.description,
    `${field.name}${argumentList([
      member(`Only ${field.target} nodes that match this filter.`, `where: ${field.target}Where`),
      ...(edge === PLAIN_EDGE
        ? []
        : [
            member(
              edge === DERIVED_EDGE
                ? 'Only nodes whose tally matches this filter.'
                : `Only rows whose ${edge} edge matches this filter.`,
              `whereEdge: ${edge}Where`,
            ),
          ]),
      ...(dated
        ? [
            member(
              'Only edges that may have held at some time during this date; an unknown bound is open.',
              'on: PartialDate',
            ),
          ]
        : []),
      printOrderArgument(
        [
          ...(edge === DERIVED_EDGE ? ['`edge.count`, descending'] : []),
          ...ownOrder(model.nodeTypes.get(field.target)),
        ],
        orderName(model, field),
      ),
      ...pageArguments(),
    ])}: ${listStem(field)}Connection!`,
  );
}

/** Prints the arguments of a root list. */
export function rootListArguments(type: NodeType): readonly string[] {
  return [
    member(`Only ${type.name} nodes that match this filter.`, `where: ${type.name}Where`),
    printOrderArgument(ownOrder(type), `${type.name}Order`),
    ...pageArguments(),
  ];
}

function ownOrder(type: NodeType | undefined): readonly string[] {
  const order = type?.defaultOrder;
  if (order === undefined) return [];
  return [`\`${order.property}\`${order.descending ? ', descending' : ''}`];
}

function printOrderArgument(order: readonly string[], name: string): string {
  const otherwise = order.length === 0 ? '`id`' : order.join(', then ');
  return member(
    `The sort keys, the most significant first; the id breaks ties. Default: ${otherwise}.`,
    `orderBy: [${name}!]`,
  );
}

function pageArguments(): readonly string[] {
  return [
    member(
      'The number of rows from the start, 0 to 1000; 20 if neither `first` nor `last` is given.',
      'first: Int',
    ),
    member(
      'The number of rows to skip, 0 to 10000, for numbered pages; only with `first`. A cursor is faster, and keeps its position while the graph changes.',
      'offset: Int',
    ),
    member('Only rows after this cursor.', 'after: String'),
    member('The number of rows from the end, 0 to 1000.', 'last: Int'),
    member('Only rows before this cursor.', 'before: String'),
  ];
}
