import type { GraphModel, NodeType } from '../model/graph-model.js';
import { upsertField } from '../model/name-forms.js';
import { requiresRole } from './role-directive.js';
import { argumentList, definition, member, withExample } from './sdl.js';

/** Prints the root fields that merge two nodes, and take that back. */
export function printMerges(model: GraphModel): readonly string[] {
  const { id, create } = exampleOf(model);
  const version = (which: string, name: string): string =>
    member(
      `The version that ${which} must have, or else nothing is written and the error has the code \`CONFLICT\`.`,
      `${name}: Int`,
    );
  return [
    member(
      withExample(
        'Merges a node into another of its type, for two nodes that turn out to be one. Its edges and documents go to the other, which keeps its own values and takes those that it lacks; the names of the merged node become aliases. From then on the old id leads to the other node wherever an id is taken. The same call again changes nothing.',
        `mutation { ${create}merge(from: "${id}-2", into: "${id}") { changed node { id } dropped { type from to reason } } }`,
      ),
      `merge${argumentList([
        member('The id of the node to be merged, which goes.', 'from: ID!'),
        member('The id of the node that stays.', 'into: ID!'),
        version('the merged node', 'ifFromVersion'),
        version('the other node', 'ifIntoVersion'),
      ])}: MergePayload ${requiresRole('editor')}`,
    ),
    member(
      withExample(
        'Takes back that a node was merged into another: it comes back as it was, and the other loses what only the merge gave it. What was written since stays. The same call again changes nothing.',
        `mutation { undoMerge(id: "${id}-2") { changed node { id } missing { type from to reason } } }`,
      ),
      `undoMerge${argumentList([
        member('The id that the merged node had.', 'id: ID!'),
      ])}: UndoMergePayload ${requiresRole('editor')}`,
    ),
  ];
}

export function printLeftEdge({ relationships }: GraphModel): string {
  const type = relationships.length === 0 ? 'String' : 'RelationshipType';
  return definition('An edge that a merge or its undo did not carry over.', 'type LeftEdge', [
    member('The name of the relationship.', `type: ${type}!`),
    member('The id of the node at its start.', 'from: ID!'),
    member('The id of the node at its end.', 'to: ID!'),
    member('Why it was not carried over.', 'reason: LeftEdgeReason!'),
  ]);
}

/** A node of a type of which another one takes no more than a name, and the field that creates that. */
function exampleOf({ nodeTypes, sourceType }: GraphModel): {
  readonly id: string;
  readonly create: string;
} {
  const types = [...nodeTypes.values()].filter(({ example }) => example !== undefined);
  const plain = types.find(isPlain);
  const id = (plain ?? types[0])?.example ?? 'type:name';
  if (plain === undefined) return { id, create: '' };
  const rule = sourceType === undefined ? '' : ', allowUnsourced: true';
  const create = `${upsertField(plain)}(input: { id: "${id}-2", name: "The same" }${rule}) { changed } `;
  return { id, create };
}

function isPlain({ properties }: NodeType): boolean {
  return (
    properties.has('name') &&
    [...properties.values()].every(
      ({ name, required }) => !required || name === 'id' || name === 'name',
    )
  );
}
