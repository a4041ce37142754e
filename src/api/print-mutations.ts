import type { GraphModel, NodeType } from '../model/graph-model.js';
import { upsertField } from '../model/name-forms.js';
import { printLeftEdge, printMerges } from './print-merges.js';
import { requiresRole } from './role-directive.js';
import { argumentList, definition, member, withExample } from './sdl.js';

/** Prints the root fields that change the graph, each of which is one transaction. */
export function printMutations(model: GraphModel): readonly string[] {
  const types = [...model.nodeTypes.values()];
  return [
    definition(
      'The root fields that change the graph. Each is one transaction: all of it is written, or nothing. They are carried out one after the other.',
      'type Mutation',
      [
        ...types.map((type) => printUpsert(model, type)),
        printImport(model, types),
        printDelete(model, types),
        ...printMerges(model),
      ],
    ),
    ...types.map(printUpsertPayload),
    printLeftEdge(model),
  ];
}

/** The arguments by which the facts of a mutation name their documents; none where facts have none. */
function sourceArguments({ sourceType }: GraphModel): readonly string[] {
  if (sourceType === undefined) return [];
  return [
    member(
      'The documents that state the facts of this call: of each node that is created, and of each edge that names no documents itself.',
      'sources: [FactSourceInput!]! = []',
    ),
    printAllowUnsourced(),
  ];
}

function printAllowUnsourced(): string {
  return member(
    'Whether facts may be written that no document states; otherwise they are an error.',
    'allowUnsourced: Boolean! = false',
  );
}

function printUpsert(model: GraphModel, type: NodeType): string {
  const field = upsertField(type);
  const example = type.example ?? `${type.singular}:name`;
  return member(
    withExample(
      `Creates ${type.name} nodes, or changes those that exist, and connects them. What is not given stays as it is; the same call again changes nothing.`,
      `mutation { ${field}(input: { id: "${example}", aliases: [] }) { changed written { id version } } }`,
    ),
    `${field}${argumentList([
      member('The nodes, each once; at most 1000.', `input: [${type.name}Input!]!`),
      ...sourceArguments(model),
    ])}: ${type.name}UpsertPayload ${requiresRole('editor')}`,
  );
}

function printDelete(model: GraphModel, types: readonly NodeType[]): string {
  const id = types.find(({ example }) => example !== undefined)?.example ?? 'type:name';
  return member(
    withExample(
      'Deletes nodes of any type. It is an error if one of them does not exist.',
      `mutation { delete(ids: ["${id}"], detach: true) { deleted version } }`,
    ),
    `delete${argumentList([
      member('Readable ids, at most 1000.', 'ids: [ID!]!'),
      member(
        'Whether the edges of the nodes are deleted too, and what refers to the nodes forgets them. Otherwise a node that is named by an edge is an error.',
        'detach: Boolean! = false',
      ),
      ...(model.sourceType === undefined ? [] : [printAllowUnsourced()]),
    ])}: DeletePayload ${requiresRole('editor')}`,
  );
}

function printImport(model: GraphModel, types: readonly NodeType[]): string {
  const [type] = types;
  const id = type?.example ?? `${type?.singular ?? 'type'}:name`;
  return member(
    withExample(
      'Brings records into the graph, all of them or none: nodes and edges as they stand in the lines of a records file. The values that a record has are set, and its documents are added; what the graph has beside that stays. The same call again changes nothing.',
      `mutation { importRecords(records: [{ kind: "node", type: "${type?.name ?? 'Type'}", id: "${id}" }], dryRun: true) { nodes { created changed unchanged } } }`,
    ),
    `importRecords${argumentList([
      member(
        'The records, in any order; at most 20000. A node has `kind: "node"`, `type`, `id` and `properties`; an edge `kind: "edge"`, `type`, `fromType`, `toType`, `from`, `to`, `properties` and `sources`.',
        'records: [JSON!]!',
      ),
      member(
        'Whether it is only found out what would be changed, and every problem.',
        'dryRun: Boolean! = false',
      ),
      ...sourceArguments(model),
    ])}: ImportPayload ${requiresRole('editor')}`,
  );
}

function printUpsertPayload({ name, plural }: NodeType): string {
  return definition(
    `What has become of ${name} nodes that were upserted.`,
    `type ${name}UpsertPayload`,
    [
      member(
        `The nodes as they are now, in the order of the input; null for one that was deleted meanwhile.`,
        `${plural}: [${name}]!`,
      ),
      member('What was done to each node, in the order of the input.', 'written: [WrittenNode!]!'),
      member('Whether anything changed.', 'changed: Boolean!'),
      member('The version of the data after this change, as in `stats`.', 'version: String!'),
    ],
  );
}
