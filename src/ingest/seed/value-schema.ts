import type { Property, ValueType } from '../../model/graph-model.js';

/** A JSON Schema or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of a property's value, of a node or an edge. */
export function valueSchema({ description, type, list }: Property): JsonSchema {
  const one = definition(definitionOf(type));
  if (!list) return { description, ...one };
  return { description, title: 'a list', type: 'array', items: one, uniqueItems: true };
}

/** Refers to a definition of the schema. */
export function definition(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/*
 * The names of definitions. No type of the model has a dot in its name, so that none is
 * taken twice.
 */

export const EDGE_SOURCES_DEFINITION = 'edge.sources';

/** The definition of the ids of a node type. */
export function idDefinition(type: string): string {
  return `${type}.id`;
}

/** The definition of a node's record where it stands inside another record. */
export function partDefinition(type: string): string {
  return `${type}.part`;
}

function definitionOf(type: ValueType): string {
  if (type.kind === 'Reference') return idDefinition(type.target);
  return type.kind === 'Enum' ? type.name : type.kind;
}
