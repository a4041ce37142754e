import {
  coerceInputValue,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
} from 'graphql';
import { CommuniqueError } from '../kernel/errors.js';
import { findSimilar } from '../kernel/find-similar.js';
import { type ArgumentValues, withoutNulls } from '../request/views/view-arguments.js';

/** The texts of each argument: in a URL, one may appear several times. */
export type FeedTexts = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the arguments of a root field from texts: comma-separated lists, filters in JSON, everything else
 * literally. `others` are further names that are allowed, and not read here.
 *
 * @throws CommuniqueError `BAD_USER_INPUT` with every error in them.
 */
export function readFeedArguments(
  schema: GraphQLSchema,
  fieldName: string,
  texts: FeedTexts,
  others: readonly string[],
): ArgumentValues {
  const declared = schema.getQueryType()?.getFields()[fieldName]?.args ?? [];
  const faults: string[] = [];
  const known = [...declared.map(({ name }) => name), ...others];
  for (const name of texts.keys()) {
    if (known.includes(name)) continue;
    const meant = findSimilar(name, known);
    const hint = meant === undefined ? `known are ${known.join(', ')}` : `did you mean "${meant}"?`;
    faults.push(`there is no argument ${JSON.stringify(name)}; ${hint}`);
  }
  const values: Record<string, unknown> = {};
  for (const argument of declared) {
    const given = texts.get(argument.name);
    if (given !== undefined) {
      values[argument.name] = readArgument(argument, given, faults);
    } else if (argument.defaultValue !== undefined) {
      values[argument.name] = argument.defaultValue;
    } else if (isRequiredArgument(argument)) {
      faults.push(`${argument.name}: expected ${describe(argument)}, but got none`);
    }
  }
  if (faults.length > 0) throw new CommuniqueError('BAD_USER_INPUT', faults.join('; '));
  return withoutNulls(declared, values);
}

function readArgument(
  argument: GraphQLArgument,
  given: readonly string[],
  faults: string[],
): unknown {
  const { name, type } = argument;
  const fault = (came: string): void => {
    faults.push(`${name}: expected ${describe(argument)}, but got ${came}`);
  };
  const [only = ''] = given;
  const isList = isListType(getNullableType(type));
  if (given.length > 1 && !isList) {
    fault('several');
    return undefined;
  }
  let value: unknown;
  if (isInputObjectType(getNamedType(type))) {
    try {
      value = JSON.parse(only);
    } catch {
      fault(`invalid JSON: ${shorten(only)}`);
      return undefined;
    }
    if (value === null) {
      fault('null'); // in a URL, an argument without a value is omitted
      return undefined;
    }
  } else if (isList) {
    value = given.flatMap((text) => text.split(',')).map((text) => toScalar(argument, text.trim()));
  } else {
    value = toScalar(argument, only.trim());
  }
  return coerceInputValue(value, type, (path, _value, { message }) => {
    const place = [name, ...path].join('.');
    faults.push(`${place}: ${message}`);
  });
}

/** Reads integers; any other text is left for the type to accept or refuse. */
function toScalar({ type }: GraphQLArgument, text: string): unknown {
  return getNamedType(type).name === 'Int' && /^-?\d+$/u.test(text) ? Number(text) : text;
}

function describe({ type }: GraphQLArgument): string {
  const named = getNamedType(type);
  const single = isInputObjectType(named)
    ? `the JSON of a ${named.name}`
    : isEnumType(named)
      ? `one of ${named
          .getValues()
          .map(({ name }) => name)
          .join(', ')}`
      : named.name;
  return isListType(getNullableType(type)) ? `${single}, with commas between several` : single;
}

function shorten(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
