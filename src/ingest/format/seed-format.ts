import type {
  EdgeType,
  GraphModel,
  NodeType,
  StoredRelationshipField,
} from '../../model/graph-model.js';

/*
 * How seed files express the model: shared by the JSON Schema and the reader, so that
 * they cannot differ.
 */

/** The member in which the mapping of an edge names the documents that state it. */
export const EDGE_SOURCES = 'sources';
/** The member that holds the paragraph of a document. */
export const PARAGRAPH = 'paragraph';

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

/** Whether the rest of a text matches `LOCAL_ID`; without a regular expression, as it runs for a million ids. */
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

/** The id of a part that has none of its own: from the id of the whole and the part's number, from 1. */
export function partId(part: NodeType, wholeId: string, number: number): string {
  return `${part.singular}:${wholeId.slice(wholeId.indexOf(':') + 1)}-${number}`;
}

/** The node type of that name, which must exist: the model refers to existing types only. */
export function nodeType(model: GraphModel, name: string): NodeType {
  const type = model.nodeTypes.get(name);
  if (type === undefined)
    throw new Error(`the model refers to a type "${name}" that it does not have`);
  return type;
}
