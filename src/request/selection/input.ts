import { type FieldNode, Kind, type ValueNode } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';

/**
 * The arguments of a field with variables looked into as far as they decide the shape of the
 * question; what is left of them are leaves, whose values are bound later.
 */
export type Input =
  | { readonly kind: 'leaf'; readonly source: ValueSource }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly items: readonly Input[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Input> };

/** Where a value comes from: the document, a variable, or a list of such. */
export type ValueSource =
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly ValueSource[] };

/** The values of the variables, coerced; an absent variable has no key. */
export type Variables = Readonly<Record<string, unknown>>;

/** What reading an argument needs to know of the operation. */
export interface InputContext {
  readonly variables: Variables;
  /** Variables whose values are looked into: those of input objects, enums and booleans. */
  readonly shaping: ReadonlySet<string>;
}

/**
 * Reads the arguments of a field. Absent ones, those given by absent variables, and null are left out:
 * clients send null for what they have no value for.
 */
export function readArguments(field: FieldNode, context: InputContext): ReadonlyMap<string, Input> {
  const read = new Map<string, Input>();
  for (const { name, value } of field.arguments ?? []) {
    const input = readValueNode(value, context);
    if (input !== undefined && input.kind !== 'null') read.set(name.value, input);
  }
  return read;
}

function readValueNode(node: ValueNode, context: InputContext): Input | undefined {
  switch (node.kind) {
    case Kind.VARIABLE: {
      const name = node.name.value;
      const value = context.variables[name];
      if (value === undefined) return undefined;
      if (value === null) return { kind: 'null' };
      return context.shaping.has(name)
        ? plainInput(value)
        : { kind: 'leaf', source: { kind: 'variable', name } };
    }
    case Kind.NULL:
      return { kind: 'null' };
    case Kind.LIST:
      return {
        kind: 'list',
        items: node.values.map((item) => readValueNode(item, context) ?? { kind: 'null' }),
      };
    case Kind.OBJECT: {
      const fields = new Map<string, Input>();
      for (const field of node.fields) {
        const input = readValueNode(field.value, context);
        if (input !== undefined) fields.set(field.name.value, input);
      }
      return { kind: 'object', fields };
    }
    case Kind.INT:
    case Kind.FLOAT:
      return constant(Number(node.value));
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return constant(node.value);
  }
}

/** A value that is known already as an argument has it. */
export function plainInput(value: unknown): Input {
  if (value === null) return { kind: 'null' };
  if (Array.isArray(value)) return { kind: 'list', items: value.map(plainInput) };
  if (typeof value === 'object') {
    const fields = new Map<string, Input>();
    for (const [name, inner] of Object.entries(value)) {
      if (inner !== undefined) fields.set(name, plainInput(inner));
    }
    return { kind: 'object', fields };
  }
  return constant(value);
}

function constant(value: unknown): Input {
  return { kind: 'leaf', source: { kind: 'constant', value } };
}

/** What somebody who gives null may want instead. */
const INSTEAD = {
  nothing: '',
  missing: ', or use `isNull: true` to ask for what is missing',
  none: ', or use `none: {}` to ask where there is none',
} as const;

/** What a null could mean beside "nothing is asked": that a value is missing, or that a list is empty. */
export type NullMeaning = keyof typeof INSTEAD;

/** The fields of an object; a null is refused, since it could mean anything or nothing. */
export function expectObject(
  input: Input,
  place: string,
  meaning: NullMeaning = 'nothing',
): ReadonlyMap<string, Input> {
  if (input.kind === 'object') return input.fields;
  throw unexpected(input, place, meaning);
}

/** The elements of a list; a single value stands for a list of one. */
export function expectItems(input: Input, place: string): readonly Input[] {
  if (input.kind === 'null') throw unexpected(input, place);
  return input.kind === 'list' ? input.items : [input];
}

/** The source of a leaf, or of a list of leaves. */
export function expectSource(input: Input, place: string, meaning?: NullMeaning): ValueSource {
  switch (input.kind) {
    case 'leaf':
      return input.source;
    case 'list':
      return { kind: 'list', items: input.items.map((item) => expectSource(item, place)) };
    case 'null':
    case 'object':
      throw unexpected(input, place, meaning);
  }
}

/** The value of a leaf that decides the shape of the question. */
export function expectConstant(input: Input, place: string): unknown {
  if (input.kind === 'leaf' && input.source.kind === 'constant') return input.source.value;
  throw unexpected(input, place);
}

function unexpected(
  { kind }: Input,
  place: string,
  meaning: NullMeaning = 'nothing',
): CommuniqueError {
  return kind === 'null'
    ? new CommuniqueError(
        'BAD_FILTER',
        `${place}: expected a value, but came null; leave the field out to ask for nothing${INSTEAD[meaning]}`,
      )
    : new CommuniqueError('INTERNAL', `${place}: unexpected ${kind}`);
}
