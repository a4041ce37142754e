import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isNullableType,
  isRequiredArgument,
} from 'graphql';
import type { DocumentMaker } from './document-maker.js';
import { randomId, randomInput } from './random-input.js';
import { writeInput } from './write-input.js';

/** Arguments that are numbers of something: kept low, so that answers stay small. */
const COUNTS = new Set(['first', 'last', 'depth', 'maxLength', 'perRelationship', 'limit', 'top']);
/** Arguments that must name nodes that exist. */
const ENDS = new Set(['from', 'to', 'of']);
const WORDS = ['a', 'å', 'name', 'oe', '上川', 'feature', 'nothing like it'];

/** Makes arguments for a field: `(first: 1, where: { … })`, or nothing. */
export function randomArguments(
  { args, type }: GraphQLField<unknown, unknown>,
  maker: DocumentMaker,
): string {
  const { choices } = maker;
  const { name } = getNamedType(type);
  const given = chooseArguments(args, maker).map((argument) => {
    const make = (): unknown =>
      argument.name === 'id' && choices.chance(80)
        ? randomIdOf(name, maker)
        : randomArgument(argument, maker);
    return `${argument.name}: ${writeInput(argument.type, make, maker)}`;
  });
  if (given.length === 0) return '';
  return `(${(choices.chance(30) ? given.reverse() : given).join(', ')})`;
}

function chooseArguments(
  args: readonly GraphQLArgument[],
  { choices }: DocumentMaker,
): readonly GraphQLArgument[] {
  const required = args.filter(isRequiredArgument);
  if (isLookup(args) && choices.chance(97)) return [choices.pick(args)];
  const chosen = args.filter((argument) => {
    if (isRequiredArgument(argument)) return true;
    return choices.chance(/^(?:after|before)$/u.test(argument.name) ? 3 : 25);
  });
  const isAmbiguous = ['first', 'last'].every((each) => chosen.some(({ name }) => name === each));
  return isAmbiguous && choices.chance(90) ? required : chosen;
}

/** Whether exactly one of the arguments must be given: the unique values of a type. */
function isLookup(args: readonly GraphQLArgument[]): boolean {
  return (
    args.length > 0 &&
    args[0]?.name === 'id' &&
    args.every(({ type }) => args.length === 1 || isNullableType(type))
  );
}

function randomArgument({ name, type }: GraphQLArgument, maker: DocumentMaker): unknown {
  const { choices } = maker;
  if (COUNTS.has(name)) return choices.chance(3) ? choices.pick([-1, 1001]) : 1 + choices.upTo(2);
  if (ENDS.has(name)) return randomId(choices.chance(97), maker);
  if (name === 'text') return choices.pick(WORDS);
  if (name === 'ids' && choices.chance(50)) return randomIds(maker);
  return randomInput(type, maker, 2);
}

/** Some ids that exist, one of them twice, and some that do not. */
function randomIds(maker: DocumentMaker): readonly string[] {
  const ids = maker.choices.times(maker.choices.upTo(4), () =>
    randomId(maker.choices.chance(80), maker),
  );
  return [...ids, ...ids.slice(0, 1)];
}

/** An id of a node of this type, or of any type if there is none. */
function randomIdOf(type: string, maker: DocumentMaker): string {
  const fitting = maker.graph.nodes.filter((node) => node.type === type);
  return fitting.length === 0 ? randomId(true, maker) : maker.choices.pick(fitting).id;
}
