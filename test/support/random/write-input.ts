import {
  astFromValue,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
} from 'graphql';
import type { DocumentMaker } from './document-maker.js';
import { randomInput } from './random-input.js';

/** Writes a value into the document, or a variable instead of it or of a value nested in it. */
export function writeInput(
  type: GraphQLInputType,
  make: () => unknown,
  maker: DocumentMaker,
): string {
  return maker.choices.chance(20)
    ? maker.variables.add(type, make)
    : writeLiteral(type, make(), maker);
}

function writeLiteral(type: GraphQLInputType, value: unknown, maker: DocumentMaker): string {
  if (isNonNullType(type)) return writeLiteral(type.ofType, value, maker);
  if (value === null || value === undefined) return 'null';
  if (isListType(type)) {
    // A literal of the item type is coerced to a list; a variable is not.
    if (!Array.isArray(value)) return writeLiteral(type.ofType, value, maker);
    return `[${value.map((item) => writeInside(type.ofType, item, maker)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const declared = type.getFields();
    const fields = Object.entries(value).flatMap(([name, inner]) => {
      const field = declared[name];
      return field === undefined ? [] : [`${name}: ${writeInside(field.type, inner, maker)}`];
    });
    return `{ ${fields.join(', ')} }`;
  }
  const literal = astFromValue(value, type);
  return literal ? print(literal) : 'null';
}

function writeInside(type: GraphQLInputType, value: unknown, maker: DocumentMaker): string {
  const { choices, variables } = maker;
  if (!choices.chance(20)) return writeLiteral(type, value, maker);
  return variables.add(type, () => (choices.chance(50) ? value : randomInput(type, maker, 1)));
}
