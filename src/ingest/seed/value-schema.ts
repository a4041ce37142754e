import type { Property, ValueType } from '../../model/graph-model.js';

/** A JSON Schema or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of the value of a property. */
export function valueSchema({ description, type, list }: Property): JsonSchema {
  const one = definition(definitionOf(type));
  if (!list) return { description, ...one };
  return { description, title: 'a list', type: 'array', items: one, uniqueItems: true };
}

/** A reference to a definition of the schema. */
export function definition(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/*
 * The names of definitions. They contain a dot, which names of types cannot, so that they
 * do not collide.
 */

export const EDGE_SOURCES_DEFINITION = 'edge.sources';

/** The name of the definition of the ids of a node type. */
export function idDefinition(type: string): string {
  return `${type}.id`;
}

/** The name of the definition of a node's record nested in another record. */
export function partDefinition(type: string): string {
  return `${type}.part`;
}

function definitionOf(type: ValueType): string {
  if (type.kind === 'Reference') return idDefinition(type.target);
  return type.kind === 'Enum' ? type.name : type.kind;
}
