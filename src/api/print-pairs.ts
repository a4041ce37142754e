import type { GraphModel } from '../model/graph-model.js';
import { isSymmetric, type PairField, pairFields } from '../model/pair-fields.js';
import { argumentList, definition, member, withExample } from './sdl.js';
import { DERIVED_EDGE } from './type-names.js';

/** Prints the root fields that list pairs, each with a runnable example. */
export function printPairFields(model: GraphModel): readonly string[] {
  return [...pairFields(model).values()].map((field) =>
    member(
      withExample(describe(field), exampleOf(field)),
      `${field.names.field}${printArguments(field)}`,
    ),
  );
}

function describe({ from, relationship }: PairField): string {
  const pairs = `The pairs of ${from.name} and ${relationship.target} nodes that \`${relationship.name}\` connects, by default the most frequent first. ${relationship.description}`;
  return isSymmetric(relationship)
    ? `${pairs}\n\nTwo nodes form one pair, not two: if either could be \`from\`, it is the one with the smaller id.`
    : pairs;
}

function exampleOf({ names }: PairField): string {
  return `{ ${names.field}(first: 3) { totalCount pairs { count firstOn lastOn from { id } to { id } } } }`;
}

function printArguments({ from, relationship, names }: PairField): string {
  const { target, viaType } = relationship;
  return `${argumentList([
    member('Only pairs whose `from` node matches this filter.', `from: ${from.name}Where`),
    member('Only pairs whose `to` node matches this filter.', `to: ${target}Where`),
    member(
      `Only pairs whose tally of ${viaType} nodes matches this filter.`,
      `where: ${DERIVED_EDGE}Where`,
    ),
    member(
      'The sort keys, the most significant first; the ids of `from` and `to` break ties. Default: `count`, descending.',
      `orderBy: [${DERIVED_EDGE}Order!]`,
    ),
    member('The maximum number of pairs, 0 to 1000.', 'first: Int = 20'),
    member('The number of pairs to skip, 0 to 10000.', 'offset: Int = 0'),
  ])}: ${names.list}!`;
}

/** Prints the types of pairs. */
export function printPairTypes(model: GraphModel): readonly string[] {
  return [...pairFields(model).values()].flatMap(({ from, relationship, names }) => [
    definition(
      `A page of a list of pairs of ${from.name} and ${relationship.target} nodes.`,
      `type ${names.list}`,
      [
        member('The pairs of the page, in order.', `pairs: [${names.pair}!]!`),
        member(
          'The number of pairs in the whole list, regardless of the page.',
          'totalCount: Int!',
        ),
      ],
    ),
    definition(
      `A pair of ${from.name} and ${relationship.target} nodes, and the tally between them.`,
      `type ${names.pair}`,
      [
        member(`The ${from.name} node at the start of the paths.`, `from: ${from.name}!`),
        member(`The ${relationship.target} node at their end.`, `to: ${relationship.target}!`),
        member(`The number of ${relationship.viaType} nodes that connect them.`, 'count: Int!'),
        member('The date of the earliest of these nodes.', 'firstOn: PartialDate'),
        member('The date of the latest of these nodes.', 'lastOn: PartialDate'),
      ],
    ),
  ]);
}
