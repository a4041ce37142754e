import type { GraphModel, NodeType } from '../model/graph-model.js';
import { argumentList, member, withExample } from './sdl.js';
import { printTimelineField } from './print-timeline.js';

/** Prints the root fields that answer with a part of the graph, each with an example that runs. */
export function printViewFields(model: GraphModel): readonly string[] {
  const types = [...model.nodeTypes.values()];
  const [example = 'type:name', other = example] = types
    .filter(({ name }) => name !== model.sourceType)
    .flatMap((type) => type.example ?? []);
  const hasEdges = model.relationships.length > 0;
  const relationships = hasEdges
    ? [
        member(
          'Only edges of these kinds; without it all but those that lead to documents.',
          'relationships: [RelationshipType!]',
        ),
      ]
    : [];
  return [
    printSearch(example),
    printNeighborhood(example, relationships),
    printPaths([example, other], relationships),
    printGraph(types),
    ...printTimelineField(model),
    member(
      withExample(
        'How much the graph holds.',
        '{ stats { nodes edges types { type count } store } }',
      ),
      'stats: GraphStats!',
    ),
  ];
}

function printNeighborhood(example: string, relationships: readonly string[]): string {
  return member(
    withExample(
      'What is near some things, as nodes and edges to draw. From each node over each relationship come the first nodes by id; the places are shared out in turn.',
      `{ neighborhood(of: ["${example}"]) { totalNodes nodes { id label degree } edges { from to label } } }`,
    ),
    `neighborhood${argumentList([
      member('The ids of the things in the middle, 1 to 100.', 'of: [ID!]!'),
      member('How many steps away, 1 to 4.', 'depth: Int = 1'),
      member(
        'Only things of these types around the middle; without it all but documents.',
        'types: [NodeType!]',
      ),
      ...relationships,
      member(
        'Nodes at most from one node over one relationship, 1 to 1000, so that a hub does not take all the places.',
        'perRelationship: Int = 25',
      ),
      member('Nodes in all at most, 1 to 1000.', 'limit: Int = 200'),
    ])}: GraphView!`,
  );
}

function printPaths(
  [from = '', to = '']: readonly string[],
  relationships: readonly string[],
): string {
  return member(
    withExample(
      'The shortest ways from one thing to another. A way passes nothing twice, and two ways differ in what they pass; they come in the order of the ids on them.',
      `{ paths(from: "${from}", to: "${to}") { truncated paths { length nodes { id } edges { label } } } }`,
    ),
    `paths${argumentList([
      member('The id of where the ways begin.', 'from: ID!'),
      member('The id of where they end.', 'to: ID!'),
      member('Edges of a way at most, 1 to 12.', 'maxLength: Int = 6'),
      ...relationships,
      member(
        'Only edges of what took place in this span of time: one end of each must be dated in it, and none out of it.',
        'during: DateSpan',
      ),
      member('Ways at most, 1 to 100.', 'first: Int = 10'),
    ])}: PathResult!`,
  );
}

function printSearch(example: string): string {
  return member(
    withExample(
      'What has these words in its texts, the best match first. Small typing errors are forgiven in words of four letters and more, accents and spellings such as ø and oe do not matter, and the last word may be cut short. A year is found in dates too, and no number is taken for another.',
      `{ search(text: "${wordsOf(example)}") { totalCount hits { type matchedField snippet node { id } } } }`,
    ),
    `search${argumentList([
      member(
        'The words, as one would type them: no sign in them has a meaning of its own.',
        'text: String!',
      ),
      member('Only things of these types.', 'types: [NodeType!]'),
      member('Hits at most, 1 to 100.', 'first: Int = 10'),
    ])}: SearchResult!`,
  );
}

/** The words in a readable id, which are mostly those of the name: `ran` of `film:ran`. */
function wordsOf(id: string): string {
  return id
    .slice(id.indexOf(':') + 1)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function printGraph(types: readonly NodeType[]): string {
  const [first] = types;
  return member(
    withExample(
      'The things that are like this and what is one step away from them, as nodes and edges to draw. Without any filter it is the whole graph, documents aside.',
      `{ graph(${first?.plural ?? 'things'}: {}, limit: 50) { truncated nodes { id label } edges { from to label } } }`,
    ),
    `graph${argumentList([
      ...types.map(({ plural, name }) =>
        member(`Begin with the ${plural} that are like this.`, `${plural}: ${name}Where`),
      ),
      member(
        'What is shown one step away; without it all but documents. Where there is no filter, what is shown at all.',
        'include: [NodeType!]',
      ),
      member('Nodes at most, 1 to 1000.', 'limit: Int = 500'),
    ])}: GraphView!`,
  );
}
