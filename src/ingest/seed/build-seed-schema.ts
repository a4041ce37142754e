import type { EnumType, GraphModel, NodeType, Property } from '../../model/graph-model.js';
import { PARTIAL_DATE_FORMS } from '../../model/partial-date.js';
import { INT_EXPECTED, INT_RANGE } from '../../model/scalar-values.js';
import { edgeItemSchema, edgeSourcesSchema } from './edge-schema.js';
import { nodeType } from '../format/seed-format.js';
import { attestationField, declaredFields } from '../../model/declared-fields.js';
import { LOCAL_ID } from '../../model/id-form.js';
import {
  definition,
  EDGE_SOURCES_DEFINITION,
  idDefinition,
  partDefinition,
  valueSchema,
} from './value-schema.js';
import type { JsonSchema } from './value-schema.js';

/** The JSON Schema dialect of all generated schemas. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** In all these schemas, `title` completes the sentence "expected …". */
const SCALARS: Readonly<Record<string, JsonSchema>> = {
  String: { title: 'a text', type: 'string', minLength: 1 },
  ID: { title: 'a text', type: 'string', minLength: 1 },
  Int: {
    title: INT_EXPECTED,
    type: 'integer',
    minimum: INT_RANGE.min,
    maximum: INT_RANGE.max,
  },
  Float: { title: 'a finite number', type: 'number' },
  Boolean: { title: 'true or false', type: 'boolean' },
  PartialDate: {
    title: `a date such as ${PARTIAL_DATE_FORMS}`,
    type: 'string',
    format: 'partial-date',
    pattern: '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?)?)?$',
  },
};

/**
 * Builds the JSON Schema (draft 2020-12) of seed records: `$defs` has a definition for each node
 * type under its name, and those that they share.
 *
 * Descriptions are those of the SDL, for editors to show.
 */
export function buildSeedSchema(model: GraphModel): JsonSchema {
  const definitions: [string, JsonSchema][] = [];
  for (const type of model.nodeTypes.values()) {
    definitions.push([type.name, recordSchema(type, model, false)]);
    definitions.push([partDefinition(type.name), recordSchema(type, model, true)]);
    definitions.push([idDefinition(type.name), idSchema(type)]);
  }
  for (const type of model.enums.values()) definitions.push([type.name, enumSchema(type)]);
  definitions.push(...Object.entries(SCALARS));
  if (model.sourceType !== undefined) {
    definitions.push([
      EDGE_SOURCES_DEFINITION,
      edgeSourcesSchema(nodeType(model, model.sourceType)),
    ]);
  }
  return {
    $schema: DIALECT,
    title: 'The records of the seed',
    description: 'Made from the schema by `communique schema print`. Change the schema instead.',
    $defs: Object.fromEntries(withoutUnused(definitions)),
  };
}

/** The schema of a node's record; a part, whose record is nested in another, may omit more fields. */
function recordSchema(type: NodeType, model: GraphModel, isPart: boolean): JsonSchema {
  const attests = attestationField(type, model);
  const required: string[] = [];
  const properties: [string, JsonSchema][] = [];
  for (const property of type.properties.values()) {
    const isId = property.name === 'id';
    properties.push([property.name, isId ? idProperty(type, property) : valueSchema(property)]);
    const hasDefault = isId ? isPart : property.list || isNamedByAnother(property, type);
    if (property.required && !hasDefault) required.push(property.name);
  }
  for (const field of declaredFields(type)) {
    const item = edgeItemSchema(field, model);
    const { description } = field;
    const mustName = field === attests && type.name !== model.sourceType;
    if (!field.many) properties.push([field.name, { ...item, description }]);
    else {
      const list = {
        title: 'a list',
        type: 'array',
        items: item,
        ...(mustName && { minItems: 1 }),
      };
      properties.push([field.name, { description, ...list }]);
    }
    if (mustName && !isPart) required.push(field.name);
  }
  return {
    title: `the record of ${article(type.name)}`,
    description: type.description,
    type: 'object',
    properties: Object.fromEntries(properties),
    required,
    additionalProperties: false,
  };
}

function idProperty({ name }: NodeType, { description }: Property): JsonSchema {
  return { description, ...definition(idDefinition(name)) };
}

function isNamedByAnother(property: Property, type: NodeType): boolean {
  return property.name === 'name' && type.nameFrom !== undefined;
}

function idSchema({ name, singular }: NodeType): JsonSchema {
  return {
    title: `the id of ${article(name)}: "${singular}:" and words of a-z, A-Z and 0-9 joined by "-"`,
    type: 'string',
    pattern: `^${singular}:${LOCAL_ID}$`,
  };
}

function enumSchema({ description, values }: EnumType): JsonSchema {
  const meanings = values.map((value) => `- ${value.name}: ${value.description}`);
  return {
    title: `one of ${values.map(({ name }) => name).join(', ')}`,
    description: [description, ...meanings].join('\n'),
    enum: values.map(({ name }) => name),
  };
}

/** "an Office", "a Person". */
function article(name: string): string {
  return `${/^[AEIO]/u.test(name) ? 'an' : 'a'} ${name}`;
}

/** Drops definitions that nothing references; those of records stay, since files reference them. */
function withoutUnused(definitions: readonly [string, JsonSchema][]): [string, JsonSchema][] {
  const text = JSON.stringify(definitions);
  return definitions.filter(
    ([name, schema]) =>
      (schema['type'] === 'object' && !name.includes('.')) ||
      text.includes(JSON.stringify(definition(name)['$ref'])),
  );
}
