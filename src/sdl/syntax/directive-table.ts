/**
 * The directives that a schema may use, as `schema/directives.graphql` declares and explains them.
 */
export const DIRECTIVES = {
  node: {
    on: 'OBJECT',
    takes: {
      plural: { type: 'String', required: true },
      nameFrom: { type: 'String', required: false },
      broader: { type: 'String', required: false },
      orderBy: { type: 'String', required: false },
      from: { type: 'String', required: false },
      to: { type: 'String', required: false },
      example: { type: 'String', required: false },
    },
  },
  edge: {
    on: 'OBJECT',
    takes: {
      from: { type: 'String', required: false },
      to: { type: 'String', required: false },
    },
  },
  source: { on: 'OBJECT', takes: {} },
  timeline: { on: 'OBJECT', takes: { split: { type: '[String!]', required: true } } },
  relationship: {
    on: 'FIELD_DEFINITION',
    takes: {
      type: { type: 'String', required: true },
      direction: { type: 'RelationshipDirection', required: false },
      edge: { type: 'String', required: false },
      key: { type: '[String!]', required: false },
      contains: { type: 'Boolean', required: false },
    },
  },
  inverse: { on: 'FIELD_DEFINITION', takes: { of: { type: 'String', required: true } } },
  derived: {
    on: 'FIELD_DEFINITION',
    takes: {
      path: { type: '[String!]', required: true },
      via: { type: 'String', required: true },
      on: { type: 'String', required: true },
    },
  },
  edgeDefaults: {
    on: 'FIELD_DEFINITION',
    takes: { path: { type: '[String!]', required: true } },
  },
  unique: { on: 'FIELD_DEFINITION', takes: {} },
  searchable: { on: 'FIELD_DEFINITION', takes: { weight: { type: 'Float', required: false } } },
  rdfClass: { on: 'OBJECT', takes: { iri: { type: 'String', required: true } } },
  rdfProperty: {
    on: 'FIELD_DEFINITION',
    takes: {
      iri: { type: 'String', required: true },
      base: { type: 'String', required: false },
    },
  },
} as const satisfies Readonly<Record<string, DirectiveDeclaration>>;

export type DirectiveName = keyof typeof DIRECTIVES;

/** The names of built-in types; a schema may repeat their declarations. */
export const GIVEN_TYPES: ReadonlySet<string> = new Set(['PartialDate', 'RelationshipDirection']);

export interface DirectiveDeclaration {
  readonly on: 'OBJECT' | 'FIELD_DEFINITION';
  readonly takes: Readonly<Record<string, ArgumentDeclaration>>;
}

interface ArgumentDeclaration {
  readonly type: ArgumentType;
  /** Whether it must be given; an argument with a default need not be. */
  readonly required: boolean;
}

export type ArgumentType = 'String' | '[String!]' | 'Boolean' | 'Float' | 'RelationshipDirection';
