import type { GraphModel, NodeType, StoredRelationshipField } from '../../model/graph-model.js';
import { INT_RANGE } from '../../model/scalar-values.js';
import { EDGE_SOURCES, farKey } from '../format/seed-format.js';
import { PARAGRAPH } from '../../model/attestation-of.js';
import { edgeTypeOf } from '../../model/declared-fields.js';
import {
  definition,
  EDGE_SOURCES_DEFINITION,
  idDefinition,
  partDefinition,
  valueSchema,
} from './value-schema.js';
import type { JsonSchema } from './value-schema.js';

/** An item of a relationship field: the record of a part, the id of the far node, or a mapping with more. */
export function edgeItemSchema(field: StoredRelationshipField, model: GraphModel): JsonSchema {
  if (field.contains) return definition(partDefinition(field.target));
  return idOrMapping(field.target, edgeMappingSchema(field, model));
}

function edgeMappingSchema(field: StoredRelationshipField, model: GraphModel): JsonSchema {
  const key = farKey(field, model);
  const properties: [string, JsonSchema][] = [[key, definition(idDefinition(field.target))]];
  const required = [key];
  for (const property of edgeTypeOf(field, model)?.properties.values() ?? []) {
    properties.push([property.name, valueSchema(property)]);
    if (property.required && !property.list) required.push(property.name);
  }
  // An edge to a document has that document as its source.
  if (model.sourceType !== undefined && field.target !== model.sourceType) {
    properties.push([EDGE_SOURCES, definition(EDGE_SOURCES_DEFINITION)]);
  }
  return mapping(properties, required);
}

/** The documents that state an edge, if they differ from those of the record around it. */
export function edgeSourcesSchema(source: NodeType): JsonSchema {
  const properties: [string, JsonSchema][] = [
    [source.singular, definition(idDefinition(source.name))],
    [
      PARAGRAPH,
      {
        description: 'The paragraph of the document, counted from 1.',
        title: `a whole number from 1 to ${INT_RANGE.max}`,
        type: 'integer',
        minimum: 1,
        maximum: INT_RANGE.max,
      },
    ],
  ];
  return {
    description: 'The documents that state this, where they are not simply those of the record.',
    title: 'a list',
    type: 'array',
    minItems: 1,
    items: idOrMapping(source.name, mapping(properties, [source.singular])),
  };
}

/** `if` rather than `anyOf`: errors then refer only to the form that was written. */
function idOrMapping(target: string, mapping: JsonSchema): JsonSchema {
  return { if: { type: 'object' }, then: mapping, else: definition(idDefinition(target)) };
}

function mapping(properties: readonly [string, JsonSchema][], required: string[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required,
    additionalProperties: false,
  };
}
