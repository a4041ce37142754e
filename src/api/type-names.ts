import type { GraphModel, NodeType, RelationshipField, ValueType } from '../model/graph-model.js';

/** The edge type of relationships whose edges have no properties. */
export const PLAIN_EDGE = 'Link';
/** The edge type of derived relationships. */
export const DERIVED_EDGE = 'Tally';

/** The name of the edge type of a relationship: a type of the model, `Link` or `Tally`. */
export function edgeTypeName(field: RelationshipField): string {
  return field.kind === 'derived' ? DERIVED_EDGE : (field.relationship.edgeType ?? PLAIN_EDGE);
}

/** The prefix of the type names of lists behind a relationship: `PersonParticipation`. */
export function listStem(field: RelationshipField): string {
  return `${field.target}${edgeTypeName(field)}`;
}

/** The input type that filters values of a type. */
export function valueFilterName(type: ValueType, list: boolean): string {
  switch (type.kind) {
    case 'Enum':
      return list ? `${type.name}ListFilter` : `${type.name}Filter`;
    case 'Reference':
      return `${type.target}Where`;
    default:
      return list ? `${type.kind}ListFilter` : `${type.kind}Filter`;
  }
}

/** One relationship field for each stem: lists with the same stem share their types. */
export function listShapes(model: GraphModel): ReadonlyMap<string, RelationshipField> {
  const shapes = new Map<string, RelationshipField>();
  for (const type of model.nodeTypes.values()) {
    for (const field of type.relationships.values()) {
      if (field.many && !shapes.has(listStem(field))) shapes.set(listStem(field), field);
    }
  }
  return shapes;
}

/** The names of the target types of nullable fields: to-one relationships, and node references of edges. */
export function singleTargets(model: GraphModel): ReadonlySet<string> {
  const fields = [...model.nodeTypes.values()].flatMap((type) => [...type.relationships.values()]);
  const properties = [...model.edgeTypes.values()].flatMap((type) => [...type.properties.values()]);
  return new Set([
    ...fields.filter(({ many }) => !many).map(({ target }) => target),
    ...properties.flatMap(({ type }) => (type.kind === 'Reference' ? type.target : [])),
  ]);
}

/** The properties by which a node can be looked up instead of its id. */
export function uniqueProperties(type: NodeType): readonly string[] {
  return [...type.properties.values()].filter(({ unique }) => unique).map(({ name }) => name);
}

/** Whether the edges of a relationship have `sources`, the documents that state them. */
export function hasEdgeSources(model: GraphModel, field: RelationshipField): boolean {
  return model.sourceType !== undefined && field.kind === 'stored';
}
