import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { ScalarKind } from '../../../src/model/graph-model.js';
import type { DocumentMaker } from './document-maker.js';
import { randomValue } from './random-values.js';

/** Makes a value of a type as a client sends it in JSON, with objects nested as deep as `depth` allows. */
export function randomInput(type: GraphQLInputType, maker: DocumentMaker, depth: number): unknown {
  const { choices } = maker;
  if (isNonNullType(type)) return randomInput(type.ofType, maker, depth);
  if (choices.chance(1)) return null;
  if (isListType(type)) return randomItems(type.ofType, maker, depth);
  if (isInputObjectType(type)) return randomObject(type, maker, depth);
  if (isEnumType(type)) return choices.pick(type.getValues()).name;
  return randomScalar(type.name, maker);
}

/** Makes a list, or a single value, which GraphQL coerces to one. Enum values differ, as keys of groups must. */
function randomItems(type: GraphQLInputType, maker: DocumentMaker, depth: number): unknown {
  const { choices } = maker;
  if (choices.chance(15)) return randomInput(type, maker, depth);
  const isFewOfMany = isLeafType(getNamedType(type)) || depth > 0;
  const items = choices.times(isFewOfMany ? 1 + choices.upTo(1) : 1, () =>
    randomInput(type, maker, depth - 1),
  );
  return isEnumType(getNamedType(type)) ? [...new Set(items)] : items;
}

/** Most filters have one condition, an ordering has one key. */
function randomObject(type: GraphQLInputObjectType, maker: DocumentMaker, depth: number): unknown {
  const { choices } = maker;
  // Elements of a list are never missing: `isNull` is an error there.
  const fields = Object.values(type.getFields()).filter(
    ({ name }) => name !== 'isNull' || !type.name.endsWith('Where') || choices.chance(50),
  );
  const near = fields.filter((field) => isNear(getNamedType(field.type)));
  const count = type.name.endsWith('Order') || choices.chance(75) ? 1 : choices.upTo(2);
  const some = choices.times(count, () =>
    choices.pick(depth > 0 && choices.chance(60) ? fields : near.length > 0 ? near : fields),
  );
  const chosen = new Set([...fields.filter(isRequiredInputField), ...some]);
  return Object.fromEntries(
    [...chosen].map(({ name, type: inner }) => [name, randomInput(inner, maker, depth - 1)]),
  );
}

/** Whether values of the type are not nested further. */
function isNear(type: GraphQLNamedType): boolean {
  return isLeafType(type) || /(?:Filter|DateSpan|CountOrder)$/u.test(type.name);
}

function randomScalar(name: string, { choices, graph }: DocumentMaker): unknown {
  if (name === 'ID') return randomId(choices.chance(90), { choices, graph });
  return randomValue({ kind: name as ScalarKind }, graph.model, choices); // inputs have no other scalars
}

/** An id in the graph, of any type, or one that is not in it. */
export function randomId(
  known: boolean,
  { choices, graph }: Pick<DocumentMaker, 'choices' | 'graph'>,
): string {
  const ids = graph.nodes.map(({ id }) => id);
  return known && ids.length > 0
    ? choices.pick(ids)
    : choices.pick(['film:none', 'film:none', 'film:none', 'unknown', '']);
}
