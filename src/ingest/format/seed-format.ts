import type {
  EdgeType,
  GraphModel,
  NodeType,
  StoredRelationshipField,
} from '../../model/graph-model.js';

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
  const { singular } = type;
  return (
    text.startsWith(singular) && text[singular.length] === ':' && isLocal(text, singular.length + 1)
  );
}

/** Whether what follows has the form of `LOCAL_ID`; a million ids are looked at, so not by a pattern. */
function isLocal(text: string, start: number): boolean {
  let wasHyphen = true;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHyphen = code === 45;
    if (isHyphen ? wasHyphen : !isAlphanumeric(code)) return false;
    wasHyphen = isHyphen;
  }
  return !wasHyphen;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

/** The id of a part that gives none, from the id of the whole and its number, from 1. */
export function partId(part: NodeType, wholeId: string, number: number): string {
  return `${part.singular}:${wholeId.slice(wholeId.indexOf(':') + 1)}-${number}`;
}

/** The type of that name, which the model is sure to hold: names in it refer to one another. */
export function nodeType(model: GraphModel, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  if (type === undefined) throw new Error(`the model names a type "${name}" that it does not hold`);
  return type;
}
