import { type ConstArgumentNode, type ConstValueNode, Kind } from 'graphql';

import { assertNever } from '../../kernel/errors.js';
import type { ArgumentType } from './directive-table.js';
import type { Problems } from './problems.js';
import { showSdl } from './type-shape.js';

const EXPECTED: Readonly<Record<ArgumentType, string>> = {
  String: 'a text in quotation marks that is not empty',
  '[String!]': 'a list of texts such as ["one", "two"] that is not empty',
  Boolean: 'true or false',
  Float: 'a number above 0',
  RelationshipDirection: 'OUT or IN, without quotation marks',
};

/** Reads the value of a directive's argument; `undefined` if it has another type. */
export function readArgument(
  argument: ConstArgumentNode,
  type: ArgumentType,
  where: string,
  problems: Problems,
): unknown {
  const value = readValue(argument.value, type);
  if (value === undefined) {
    const actual = showSdl(argument.value);
    problems.add(
      argument,
      `${where}: ${argument.name.value} is ${actual}. Write ${EXPECTED[type]}.`,
    );
  }
  return value;
}

function readValue(value: ConstValueNode, type: ArgumentType): unknown {
  switch (type) {
    case 'String':
      return readText(value);
    case '[String!]':
      return readTexts(value);
    case 'Boolean':
      return value.kind === Kind.BOOLEAN ? value.value : undefined;
    case 'Float':
      return readPositive(value);
    case 'RelationshipDirection':
      return value.kind === Kind.ENUM && /^(?:IN|OUT)$/u.test(value.value)
        ? value.value
        : undefined;
    default:
      return assertNever(type);
  }
}

function readText(value: ConstValueNode): string | undefined {
  return value.kind === Kind.STRING && value.value !== '' ? value.value : undefined;
}

/** GraphQL coerces a single text to a list of one. */
function readTexts(value: ConstValueNode): readonly string[] | undefined {
  const texts = (value.kind === Kind.LIST ? value.values : [value]).map(readText);
  const isWhole = texts.length > 0 && texts.every((text) => text !== undefined);
  return isWhole ? texts : undefined;
}

function readPositive(value: ConstValueNode): number | undefined {
  if (value.kind !== Kind.INT && value.kind !== Kind.FLOAT) return undefined;
  const number = Number(value.value);
  return number > 0 && Number.isFinite(number) ? number : undefined;
}
