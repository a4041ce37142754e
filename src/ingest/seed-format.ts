import type {
  EdgeType,
  GraphModel,
  NodeType,
  StoredRelationshipField,
} from '../model/graph-model.js';

/*
 * How the seed files say what the model holds. Schema, reader and documentation
 * all ask here, so that they cannot differ.
 */

/** The member in which the mapping of an edge names the documents that state it. */
export const EDGE_SOURCES = 'sources';
/** The member that says where in a document. */
export const PARAGRAPH = 'paragraph';

/** The relationships that the records of a type list, in the order of the SDL. */
export function declaredFields(type: NodeType): readonly StoredRelationshipField[] {
  return [...type.relationships.values()].filter(
    (field): field is StoredRelationshipField => field.kind === 'stored' && field.declared,
  );
}

/** The relationship in which the records of a type name their documents. */
export function attestationField(
  type: NodeType,
  model: GraphModel,
): StoredRelationshipField | undefined {
  return declaredFields(type).find(({ target, many }) => target === model.sourceType && many);
}

/** What the edges of a relationship carry, if anything. */
export function edgeTypeOf(
  field: StoredRelationshipField,
  model: GraphModel,
): EdgeType | undefined {
  const name = field.relationship.edgeType;
  return name === undefined ? undefined : model.edgeTypes.get(name);
}

/**
 * The member that holds the far node's id in the mapping of an edge: the far type's
 * singular, as in `person: person:eide-espen-barth`, or `node` where the edge has a
 * property of that name.
 */
export function farKey(field: StoredRelationshipField, model: GraphModel): string {
  const singular = nodeType(model, field.target).singular;
  return edgeTypeOf(field, model)?.properties.has(singular) === true ? 'node' : singular;
}

/** What follows the colon of an id. */
export const LOCAL_ID = '[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*';

/** Whether a text has the form of an id of this type. */
export function isIdOf(text: string, type: NodeType): boolean {
  return (
    text.startsWith(`${type.singular}:`) && LOCAL_FORM.test(text.slice(type.singular.length + 1))
  );
}

const LOCAL_FORM = new RegExp(`^${LOCAL_ID}$`, 'u');

/** The id of a part that gives none, from the id of the whole and its number, from 1. */
export function partId(part: NodeType, wholeId: string, number: number): string {
  return `${part.singular}:${wholeId.slice(wholeId.indexOf(':') + 1)}-${String(number)}`;
}

/** The type of that name, which the model is sure to hold: names in it refer to one another. */
export function nodeType(model: GraphModel, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  if (type === undefined) throw new Error(`the model names a type "${name}" that it does not hold`);
  return type;
}
