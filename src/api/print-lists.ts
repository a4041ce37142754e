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

/** Prints the connections: of every node type at the root, and behind relationships. */
export function printLists(model: GraphModel): readonly string[] {
  return [
    ...[...model.nodeTypes.values()].flatMap((type) =>
      printConnection(type.name, type.name, `A ${type.name} in a list and its place there.`, []),
    ),
    ...[...listShapes(model).values()].flatMap((field) =>
      printConnection(
        listStem(field),
        field.target,
        `A related ${field.target}, its place in the list, and what leads to it.`,
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
    definition(`A list of ${target} nodes, a page at a time.`, `type ${stem}Connection`, [
      member(
        'The rows of the page: each node, what leads to it, and its place.',
        `edges: [${stem}Edge!]!`,
      ),
      member('The nodes of the page alone, in the same order.', `nodes: [${target}!]!`),
      member('Where the page stands in the list.', 'pageInfo: PageInfo!'),
      member('How many rows the whole list has, whatever the page.', 'totalCount: Int!'),
      printAggregateField(target),
      printGroupField(target),
    ]),
    definition(edgeDescription, `type ${stem}Edge`, [
      member('The position of the row, for `after` and `before`.', 'cursor: String!'),
      member(`The ${target} that stands in this row.`, `node: ${target}!`),
      ...edgeMembers,
    ]),
  ];
}

function edgeFields(model: GraphModel, field: RelationshipField): readonly string[] {
  return [
    ...ownEdgeFields(model, field),
    ...(hasEdgeSources(model, field)
      ? [member('The documents that state it, and where in them.', `sources: [FactSource!]!`)]
      : []),
  ];
}

function ownEdgeFields(model: GraphModel, field: RelationshipField): readonly string[] {
  const name = edgeTypeName(field);
  if (name === PLAIN_EDGE) return [];
  if (name === DERIVED_EDGE) {
    const counted = countedTypes(model, field.target).join(' or ');
    return [
      member(`How many ${counted} nodes lead there, each counted once.`, 'count: Int!'),
      member('The date of the earliest of these.', 'firstOn: PartialDate'),
      member('The date of the latest of these.', 'lastOn: PartialDate'),
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
          member(
            `Whether a document states \`${interval.from}\`.`,
            `${interval.from}Known: Boolean!`,
          ),
          member(`Whether a document states \`${interval.to}\`.`, `${interval.to}Known: Boolean!`),
        ]),
  ];
}

/** What is counted on the way to nodes of this type: derived relationships to it share their edges. */
function countedTypes(model: GraphModel, target: string): readonly string[] {
  const fields = [...model.nodeTypes.values()].flatMap((type) => [...type.relationships.values()]);
  const counted = fields.flatMap((field) =>
    field.kind === 'derived' && field.target === target ? [field.viaType] : [],
  );
  return [...new Set(counted)];
}

function printAttestation(sourceType: string): string {
  return definition('A document that states a fact, and where it does.', 'type FactSource', [
    member('The document that states it.', `source: ${sourceType}!`),
    member('The paragraph, counted from 1; null where it is not known.', 'paragraph: Int'),
  ]);
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
      member(`Only ${field.target} nodes like this.`, `where: ${field.target}Where`),
      ...(edge === PLAIN_EDGE
        ? []
        : [
            member(
              edge === DERIVED_EDGE
                ? 'Only where the tally is like this.'
                : `Only where what leads there, the ${edge}, is like this.`,
              `whereEdge: ${edge}Where`,
            ),
          ]),
      ...(dated
        ? [
            member(
              'Only as it was at this date; a bound that no document states is open.',
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

/** Prints the arguments of a list at the root. */
export function rootListArguments(type: NodeType): readonly string[] {
  return [
    member(`Only ${type.name} nodes like this.`, `where: ${type.name}Where`),
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
    `By what the list is ordered: the first entry counts most, and the id breaks ties. Where it is not given: ${otherwise}.`,
    `orderBy: [${name}!]`,
  );
}

function pageArguments(): readonly string[] {
  return [
    member(
      'How many rows from the start, 0 to 1000; 20 where neither `first` nor `last` is given.',
      'first: Int',
    ),
    member(
      'How many rows to leave out at the start, 0 to 10000, for pages with numbers; only beside `first`. A cursor is quicker, and stays in its place while the graph changes.',
      'offset: Int',
    ),
    member('Only rows after this position.', 'after: String'),
    member('How many rows from the end, 0 to 1000.', 'last: Int'),
    member('Only rows before this position.', 'before: String'),
  ];
}
