import type {
  GraphModel,
  NodeType,
  Property,
  StoredRelationshipField,
} from '../model/graph-model.js';
import { definition, member } from './sdl.js';
import { edgeTypeName, hasEdgeSources, listStem, PLAIN_EDGE } from './type-names.js';

/** Prints the inputs of mutations: nodes, the edges to be connected and disconnected, and their properties. */
export function printInputs(model: GraphModel): readonly string[] {
  const fields = [...model.nodeTypes.values()].flatMap(storedFields);
  const stems = new Map(fields.map((field) => [listStem(field), field]));
  const edgeNames = new Set(fields.map(edgeTypeName));
  return [
    ...[...model.nodeTypes.values()].map(printNodeInput),
    ...[...model.edgeTypes.values()]
      .filter(({ name }) => edgeNames.has(name))
      .map(({ name, properties }) =>
        definition(`Values of a ${name} edge.`, `input ${name}Input`, [
          ...[...properties.values()].map(printPropertyInput),
        ]),
      ),
    ...[...stems].flatMap(([stem, field]) => printEdgeInputs(model, stem, field)),
    ...[...stems].flatMap(([stem, field]) => [
      ...(fields.some((each) => each.many && listStem(each) === stem)
        ? [printMany(stem, field)]
        : []),
      ...(fields.some((each) => !each.many && listStem(each) === stem)
        ? [printOne(stem, field)]
        : []),
    ]),
  ];
}

/** The name of the input that changes the edges of a field. */
function fieldInputName(field: StoredRelationshipField): string {
  return `${listStem(field)}${field.many ? '' : 'Single'}Input`;
}

function storedFields(type: NodeType): readonly StoredRelationshipField[] {
  return [...type.relationships.values()].filter((field) => field.kind === 'stored');
}

function printNodeInput(type: NodeType): string {
  return definition(
    `A ${type.name} to be created or changed. What is not given stays as it is; null removes a value.`,
    `input ${type.name}Input`,
    [
      ...[...type.properties.values()].map((property) =>
        property.name === 'id' ? printId(type) : printPropertyInput(property),
      ),
      member(
        'The version that the node must have, or else nothing is written and the error has the code `CONFLICT`; 0: it must not exist yet. Without it, the last one to write wins.',
        'ifVersion: Int',
      ),
      ...storedFields(type).map((field) =>
        member(field.description, `${field.name}: ${fieldInputName(field)}`),
      ),
    ],
  );
}

function printId(type: NodeType): string {
  const unique = [...type.properties.values()].filter((property) => property.unique);
  const names = unique.map(({ name }) => `\`${name}\``).join(' or ');
  return member(
    `The readable id, such as \`${type.example ?? `${type.singular}:name`}\`: the type, a colon, and words of letters and digits joined by hyphens.${unique.length === 0 ? '' : ` May be omitted for a node that exists, if ${names} is given.`}`,
    unique.length === 0 ? 'id: ID!' : 'id: ID',
  );
}

function printPropertyInput({ name, description, type, list }: Property): string {
  const value = type.kind === 'Reference' ? 'ID' : type.kind === 'Enum' ? type.name : type.kind;
  return member(description, `${name}: ${list ? `[${value}!]` : value}`);
}

function printEdgeInputs(
  model: GraphModel,
  stem: string,
  field: StoredRelationshipField,
): readonly string[] {
  const edge = edgeTypeName(field);
  const { target, relationship } = field;
  const isParallel = relationship.key.length > 0;
  const edgeInput =
    edge === PLAIN_EDGE ? [] : [member('The values of the edge.', `edge: ${edge}Input`)];
  return [
    definition(`An edge to a ${target}, to be added or changed.`, `input ${stem}ConnectInput`, [
      member(`The id of the ${target}.`, 'id: ID!'),
      ...edgeInput,
      ...(hasEdgeSources(model, field) && target !== model.sourceType
        ? [
            member(
              'The documents that state the edge; by default those of the call. They are added to those that are known.',
              'sources: [FactSourceInput!]',
            ),
          ]
        : []),
    ]),
    definition(`An edge to a ${target}, to be removed.`, `input ${stem}DisconnectInput`, [
      member(`The id of the ${target}.`, 'id: ID!'),
      ...(isParallel && edge !== PLAIN_EDGE
        ? [
            member(
              `Which of several parallel edges: its ${relationship.key.map((name) => `\`${name}\``).join(' and ')}; other values are not compared.`,
              `edge: ${edge}Input`,
            ),
          ]
        : []),
    ]),
  ];
}

function printMany(stem: string, { target }: StoredRelationshipField): string {
  return definition(`Which edges to ${target} nodes are removed and added.`, `input ${stem}Input`, [
    member(
      'Edges to be removed, before others are added; one that is not there is no error.',
      `disconnect: [${stem}DisconnectInput!]`,
    ),
    member(
      'Edges to be added, or to be changed where they exist.',
      `connect: [${stem}ConnectInput!]`,
    ),
  ]);
}

function printOne(stem: string, { target }: StoredRelationshipField): string {
  return definition(
    `Whether the only edge to a ${target} is removed, or to which it leads.`,
    `input ${stem}SingleInput`,
    [
      member('Whether the edge is removed.', 'disconnect: Boolean'),
      member(
        'The edge; it takes the place of one to another node.',
        `connect: ${stem}ConnectInput`,
      ),
    ],
  );
}
