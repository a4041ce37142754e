import { type FieldNode, Kind, type ValueNode } from 'graphql';
import { CommuniqueError } from '../../kernel/errors.js';

/**
 * The value of an argument, with those variables resolved that determine the shape of the question. The
 * leaves are bound to values later.
 */
export type Input =
  | { readonly kind: 'leaf'; readonly source: ValueSource }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly items: readonly Input[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Input> };

/** The source of a value: the document, a variable, or a list of sources. */
export type ValueSource =
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly ValueSource[] };

/** The values of the variables, coerced; an absent variable has no key. */
export type Variables = Readonly<Record<string, unknown>>;

/** The part of a request that reading an argument depends on. */
export interface InputContext {
  readonly variables: Variables;
  /** Variables that determine the shape of a question: those of input objects, enums and booleans. */
  readonly shaping: ReadonlySet<string>;
}

/**
 * Reads the arguments of a field. Absent arguments, absent variables and null are omitted, since clients
 * send null if they have no value.
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

/** The input of a known value. */
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

/** Advice on what to write instead of null. */
const NULL_ADVICE = {
  nothing: '',
  missing: ', or use `isNull: true` for missing values',
  none: ', or use `none: {}` for an empty list',
} as const;

/** What null could mean besides "no condition": that a value is missing, or that a list is empty. */
export type NullMeaning = keyof typeof NULL_ADVICE;

/** The fields of an object. Null is refused, as its meaning would be ambiguous. */
export function expectObject(
  input: Input,
  path: string,
  meaning: NullMeaning = 'nothing',
): ReadonlyMap<string, Input> {
  if (input.kind === 'object') return input.fields;
  throw unexpected(input, path, meaning);
}

/** The elements of a list; a single value is coerced to a list of one. */
export function expectItems(input: Input, path: string): readonly Input[] {
  if (input.kind === 'null') throw unexpected(input, path);
  return input.kind === 'list' ? input.items : [input];
}

/** The source of a leaf, or of a list of leaves. */
export function expectSource(input: Input, path: string, meaning?: NullMeaning): ValueSource {
  switch (input.kind) {
    case 'leaf':
      return input.source;
    case 'list':
      return { kind: 'list', items: input.items.map((item) => expectSource(item, path)) };
    case 'null':
    case 'object':
      throw unexpected(input, path, meaning);
  }
}

/** The value of a leaf that determines the shape of the question. */
export function expectConstant(input: Input, path: string): unknown {
  if (input.kind === 'leaf' && input.source.kind === 'constant') return input.source.value;
  throw unexpected(input, path);
}

function unexpected(
  { kind }: Input,
  path: string,
  meaning: NullMeaning = 'nothing',
): CommuniqueError {
  return kind === 'null'
    ? new CommuniqueError(
        'BAD_FILTER',
        `${path}: expected a value, but got null; omit the field for no condition${NULL_ADVICE[meaning]}`,
      )
    : new CommuniqueError('INTERNAL', `${path}: unexpected ${kind}`);
}
