import {
  buildASTSchema,
  GraphQLError,
  GraphQLScalarType,
  Kind,
  parse,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  type ValueNode,
} from 'graphql';
import { CommuniqueError } from '../kernel/errors.js';
import type { GraphModel } from '../model/graph-model.js';
import { PARTIAL_DATE_FORMS, parsePartialDate } from '../model/partial-date.js';
import { TYPE_KEY, NONCONFORMING_KEY } from '../plan/answer.js';
import { printApi } from './print-api.js';

/**
 * Builds the executable schema of a model. `resolveRoot` resolves the root fields that read, `resolveMutation` those
 * that change the graph; all fields below them are read from what these resolve to, by response key.
 */
export function buildApiSchema<Context>(
  model: GraphModel,
  resolveRoot: GraphQLFieldResolver<unknown, Context>,
  resolveMutation: GraphQLFieldResolver<unknown, Context> = refuseMutation,
): GraphQLSchema {
  const schema = buildASTSchema(parse(printApi(model), { noLocation: true }), {
    assumeValidSDL: true,
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (type instanceof GraphQLScalarType && type.name === 'PartialDate') readPartialDates(type);
    if (type.name.startsWith('__')) continue;
    if (isInterfaceType(type)) {
      type.resolveType = (value: { readonly [TYPE_KEY]?: string }) => value[TYPE_KEY];
    }
    if (isObjectType(type)) {
      const resolve =
        type === schema.getQueryType()
          ? resolveRoot
          : type === schema.getMutationType()
            ? resolveMutation
            : readByResponseKey;
      for (const field of Object.values(type.getFields())) field.resolve = resolve;
    }
  }
  return schema;
}

const refuseMutation = (): never => {
  throw new CommuniqueError('INTERNAL', 'this schema only reads');
};

/** An answer holds each value under its response key: an alias, or the field's own name. */
const readByResponseKey: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (
  source,
  _arguments,
  _context,
  info,
) => {
  const value = source[info.path.key];
  return Array.isArray(value) ? value.map(toError) : toError(value);
};

/** An answer holds a message in place of a nonconforming value. graphql-js reports a returned error for its field. */
function toError(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(NONCONFORMING_KEY in value)) return value;
  return new CommuniqueError('NONCONFORMING_VALUE', String(value[NONCONFORMING_KEY]));
}

function readPartialDates(scalar: GraphQLScalarType): void {
  scalar.parseValue = (value) => readPartialDate(value);
  scalar.serialize = (value) => value;
  scalar.parseLiteral = (node) =>
    readPartialDate(
      node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined,
      node,
    );
}

/** A year may be given as a number. An error has the location in the document, if there is one. */
function readPartialDate(value: unknown, node?: ValueNode): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text === 'string' && parsePartialDate(text) !== undefined) return text;
  throw new GraphQLError(
    `PartialDate: expected ${PARTIAL_DATE_FORMS}, but got ${typeof value === 'string' ? JSON.stringify(value) : 'another kind of value'}`,
    node && { nodes: node },
  );
}
