import type { EdgeType, GraphModel, NodeType, StoredRelationshipField } from './graph-model.js';

/** The relationship fields that records of a type have, in the order of the SDL. */
export function declaredFields(type: NodeType): readonly StoredRelationshipField[] {
  return [...type.relationships.values()].filter(
    (field): field is StoredRelationshipField => field.kind === 'stored' && field.declared,
  );
}

/** The relationship field in which records of a type name their documents. */
export function attestationField(
  type: NodeType,
  model: GraphModel,
): StoredRelationshipField | undefined {
  return declaredFields(type).find(({ target, many }) => target === model.sourceType && many);
}

/** The type of the edges of a relationship, if they have properties. */
export function edgeTypeOf(
  field: StoredRelationshipField,
  model: GraphModel,
): EdgeType | undefined {
  const name = field.relationship.edgeType;
  return name === undefined ? undefined : model.edgeTypes.get(name);
}
