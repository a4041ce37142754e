import type { GraphModel, NodeType } from '../model/graph-model.js';
import { rootListArguments } from './print-lists.js';
import { printPairFields } from './print-pairs.js';
import { printViewFields } from './print-views.js';
import { argumentList, definition, member, withExample } from './sdl.js';
import { uniqueProperties } from './type-names.js';

/** Prints the root fields, each with a runnable example. */
export function printQuery(model: GraphModel): string {
  const types = [...model.nodeTypes.values()];
  const anyId = types.map(({ example }) => example).find((id) => id !== undefined) ?? 'type:name';
  return definition('The root fields of every query.', 'type Query', [
    member(
      withExample(
        'The node with this id, of any type; null if there is none. A malformed id is an error.',
        `{ node(id: "${anyId}") { id __typename } }`,
      ),
      `node${argumentList([member('A readable id, which begins with the type.', 'id: ID!')])}: Node`,
    ),
    member(
      withExample(
        'The nodes with these ids, in the order given; null for each that does not exist. A malformed id is an error.',
        `{ nodes(ids: ["${anyId}"]) { id __typename } }`,
      ),
      `nodes${argumentList([member('Readable ids, at most 500.', 'ids: [ID!]!')])}: [Node]!`,
    ),
    ...types.flatMap((type) => [printOne(type), printMany(type)]),
    ...printPairFields(model),
    ...printViewFields(model),
  ]);
}

function printOne(type: NodeType): string {
  const unique = uniqueProperties(type);
  const idArgument = member(
    `The readable id, including the type: \`${type.example ?? `${type.singular}:name`}\`.`,
    unique.length === 0 ? 'id: ID!' : 'id: ID',
  );
  const description =
    unique.length === 0
      ? `The ${type.name} with this id; null if there is none.`
      : `The ${type.name} with this id or other unique value; null if there is none. Give exactly one argument.`;
  return member(
    withExample(
      description,
      `{ ${type.singular}(id: "${type.example ?? `${type.singular}:name`}") { id name } }`,
    ),
    `${type.singular}${argumentList([
      idArgument,
      ...unique.map((name) =>
        member(
          type.properties.get(name)?.description ?? name,
          `${name}: ${type.properties.get(name)?.type.kind ?? 'String'}`,
        ),
      ),
    ])}: ${type.name}`,
  );
}

function printMany(type: NodeType): string {
  return member(
    withExample(
      `${type.description}\n\nAll of them, or those that match \`where\`, one page at a time.`,
      `{ ${type.plural}(first: 3, orderBy: { name: ASC }) { totalCount nodes { id name } } }`,
    ),
    `${type.plural}${argumentList(rootListArguments(type))}: ${type.name}Connection!`,
  );
}
