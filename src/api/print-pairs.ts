import type { GraphModel } from '../model/graph-model.js';
import { isSymmetric, type PairField, pairFields } from '../model/pair-fields.js';
import { argumentList, definition, member, withExample } from './sdl.js';
import { DERIVED_EDGE } from './type-names.js';

/** Prints the root fields that list pairs, each with an example that runs. */
export function printPairFields(model: GraphModel): readonly string[] {
  return [...pairFields(model).values()].map((field) =>
    member(
      withExample(describe(field), exampleOf(field)),
      `${field.names.field}${printArguments(field)}`,
    ),
  );
}

function describe({ from, relationship }: PairField): string {
  const pairs = `The pairs of ${from.name} and ${relationship.target} that \`${relationship.name}\` connects, by default the most frequent first. ${relationship.description}`;
  return isSymmetric(relationship)
    ? `${pairs}\n\nTwo nodes are one pair, not two: where both could be \`from\`, it is the one with the lesser id.`
    : pairs;
}

function exampleOf({ names }: PairField): string {
  return `{ ${names.field}(first: 3) { totalCount pairs { count firstOn lastOn from { id } to { id } } } }`;
}

function printArguments({ from, relationship, names }: PairField): string {
  const { target, viaType } = relationship;
  return `${argumentList([
    member('Only pairs whose `from` is like this.', `from: ${from.name}Where`),
    member('Only pairs whose `to` is like this.', `to: ${target}Where`),
    member(
      `Only pairs with such a tally of ${viaType} nodes between them.`,
      `where: ${DERIVED_EDGE}Where`,
    ),
    member(
      'By what the list is ordered: the first entry counts most, and the ids of `from` and `to` break ties. Where it is not given: `count`, descending.',
      `orderBy: [${DERIVED_EDGE}Order!]`,
    ),
    member('How many pairs, 0 to 1000.', 'first: Int = 20'),
    member('How many pairs to leave out at the start, 0 to 10000.', 'offset: Int = 0'),
  ])}: ${names.list}!`;
}

/** Prints the types of pairs. */
export function printPairTypes(model: GraphModel): readonly string[] {
  return [...pairFields(model).values()].flatMap(({ from, relationship, names }) => [
    definition(
      `Pairs of ${from.name} and ${relationship.target}, most of them left out where there are many.`,
      `type ${names.list}`,
      [
        member('The pairs of the page, in order.', `pairs: [${names.pair}!]!`),
        member('How many pairs there are in all.', 'totalCount: Int!'),
      ],
    ),
    definition(
      `A ${from.name} and a ${relationship.target}, and what is between them.`,
      `type ${names.pair}`,
      [
        member(`The ${from.name} from which the connection is followed.`, `from: ${from.name}!`),
        member(`The ${relationship.target} to which it leads.`, `to: ${relationship.target}!`),
        member(`How many ${relationship.viaType} nodes connect them.`, 'count: Int!'),
        member('The date of the earliest of these.', 'firstOn: PartialDate'),
        member('The date of the latest of these.', 'lastOn: PartialDate'),
      ],
    ),
  ]);
}
