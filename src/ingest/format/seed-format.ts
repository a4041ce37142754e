import { edgeTypeOf } from '../../model/declared-fields.js';
import type { GraphModel, NodeType, StoredRelationshipField } from '../../model/graph-model.js';

/*
 * How seed files express the model: shared by the JSON Schema and the reader, so that
 * they cannot differ.
 */

/** The member in which the mapping of an edge names the documents that state it. */
export const EDGE_SOURCES = 'sources';
/**
 * The member that holds the far node's id in the mapping of an edge: the far type's
 * singular, as in `person: person:eide-espen-barth`, or `node` where the edge has a
 * property of that name.
 */
export function farKey(field: StoredRelationshipField, model: GraphModel): string {
  const singular = nodeType(model, field.target).singular;
  return edgeTypeOf(field, model)?.properties.has(singular) === true ? 'node' : singular;
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
