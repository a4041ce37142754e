import type { EdgeType, GraphModel, NodeType, RelationshipField } from '../model/graph-model.js';
import { definition, member } from './sdl.js';
import { edgeTypeName, listShapes, listStem, PLAIN_EDGE } from './type-names.js';

/** Prints the inputs that sort lists. */
export function printOrders(model: GraphModel): readonly string[] {
  return [
    ...[...model.nodeTypes.values()].map((type) =>
      definition(
        `A sort key for a list of ${type.name} nodes. Give exactly one field; further keys are further elements of the list.`,
        `input ${type.name}Order`,
        nodeOrderFields(type),
      ),
    ),
    ...[...model.edgeTypes.values()]
      .filter(hasOrder)
      .map((type) =>
        definition(
          `A sort key on ${type.name} edges. Give exactly one field.`,
          `input ${type.name}Order`,
          edgeOrderFields(type),
        ),
      ),
    ...[...listShapes(model).values()]
      .filter(hasEdgeOrder(model))
      .map((field) =>
        definition(
          `A sort key for a list of related ${field.target} nodes. Give exactly one field; further keys are further elements of the list.`,
          `input ${listStem(field)}Order`,
          [
            member(
              'A value of the edge that leads to the node.',
              `edge: ${edgeTypeName(field)}Order`,
            ),
            ...nodeOrderFields(targetOf(model, field)),
          ],
        ),
      ),
  ];
}

/** The input that sorts a list behind a relationship. */
export function orderName(model: GraphModel, field: RelationshipField): string {
  return hasEdgeOrder(model)(field) ? `${listStem(field)}Order` : `${field.target}Order`;
}

function hasEdgeOrder(model: GraphModel): (field: RelationshipField) => boolean {
  return (field) => {
    if (field.kind === 'derived') return true;
    const name = edgeTypeName(field);
    const type = name === PLAIN_EDGE ? undefined : model.edgeTypes.get(name);
    return type !== undefined && hasOrder(type);
  };
}

function hasOrder(type: EdgeType): boolean {
  return [...type.properties.values()].some(({ list }) => !list);
}

function nodeOrderFields(type: NodeType): readonly string[] {
  return [
    ...[...type.properties.values()]
      .filter(({ list }) => !list)
      .map(({ name, description }) => member(description, `${name}: SortDirection`)),
    ...[...type.relationships.values()].map((field) =>
      field.many
        ? member(`The number of rows. ${field.description}`, `${field.name}: CountOrder`)
        : member(field.description, `${field.name}: ${field.target}Order`),
    ),
  ];
}

function edgeOrderFields(type: EdgeType): readonly string[] {
  return [...type.properties.values()]
    .filter(({ list }) => !list)
    .map(({ name, description, type: valueType }) =>
      member(
        description,
        valueType.kind === 'Reference'
          ? `${name}: ${valueType.target}Order`
          : `${name}: SortDirection`,
      ),
    );
}

function targetOf(model: GraphModel, field: RelationshipField): NodeType {
  const type = model.nodeTypes.get(field.target);
  if (type === undefined) throw new Error(`no node type ${field.target}`);
  return type;
}
