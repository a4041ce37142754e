import type { GraphModel, NodeType } from '../model/graph-model.js';
import { argumentList, member, withExample } from './sdl.js';
import { printTimelineField } from './print-timeline.js';

/** Prints the root fields that return a part of the graph, each with a runnable example. */
export function printViewFields(model: GraphModel): readonly string[] {
  const types = [...model.nodeTypes.values()];
  const [example = 'type:name', other = example] = types
    .filter(({ name }) => name !== model.sourceType)
    .flatMap((type) => type.example ?? []);
  const hasEdges = model.relationships.length > 0;
  const relationships = hasEdges
    ? [
        member(
          'Only edges of these types; by default all except those to documents.',
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
        'The size of the graph: its nodes and edges by type.',
        '{ stats { nodes edges types { type count } store } }',
      ),
      'stats: GraphStats!',
    ),
  ];
}

function printNeighborhood(example: string, relationships: readonly string[]): string {
  return member(
    withExample(
      'The nodes within a few hops of some nodes, as nodes and edges for drawing. Each relationship of a node contributes its first nodes by id, in turn until `limit` is reached.',
      `{ neighborhood(of: ["${example}"]) { totalNodes nodes { id label degree } edges { from to label } } }`,
    ),
    `neighborhood${argumentList([
      member('The ids of the nodes at the center, 1 to 100.', 'of: [ID!]!'),
      member('The maximum number of hops, 1 to 4.', 'depth: Int = 1'),
      member(
        'Only nodes of these types around the center; by default all except documents.',
        'types: [NodeType!]',
      ),
      ...relationships,
      member(
        'The maximum number of nodes over one relationship of a node, 1 to 1000, so that a hub does not use up `limit`.',
        'perRelationship: Int = 25',
      ),
      member(
        'The maximum number of nodes, including those at the center, 1 to 1000.',
        'limit: Int = 200',
      ),
    ])}: GraphView!`,
  );
}

function printPaths(
  [from = '', to = '']: readonly string[],
  relationships: readonly string[],
): string {
  return member(
    withExample(
      'The shortest paths between two nodes, over edges in either direction. No path visits a node twice, and any two paths differ in at least one node. Paths are sorted by the ids of their nodes.',
      `{ paths(from: "${from}", to: "${to}") { truncated paths { length nodes { id } edges { label } } } }`,
    ),
    `paths${argumentList([
      member('The id of the node at which the paths start.', 'from: ID!'),
      member('The id of the node at which they end.', 'to: ID!'),
      member('The maximum number of edges of a path, 1 to 12.', 'maxLength: Int = 6'),
      ...relationships,
      member(
        'Only edges of what took place in this span of time: at least one node of each edge must be dated within it, and none outside it.',
        'during: DateSpan',
      ),
      member('The maximum number of paths, 1 to 100.', 'first: Int = 10'),
    ])}: PathResult!`,
  );
}

function printSearch(example: string): string {
  return member(
    withExample(
      'The nodes whose texts contain these words, best match first. Words of four or more letters tolerate small typos, accents and spellings such as ø or oe make no difference, and the last word may be incomplete. A year also matches dates. Numbers tolerate no typos; only the last may be incomplete, so 202 finds 2023.',
      `{ search(text: "${wordsOf(example)}") { totalCount hits { type matchedField snippet node { id } } } }`,
    ),
    `search${argumentList([
      member(
        'The words to search for, as plain text: no character has a special meaning.',
        'text: String!',
      ),
      member('Only nodes of these types.', 'types: [NodeType!]'),
      member('The maximum number of hits, 1 to 100.', 'first: Int = 10'),
    ])}: SearchResult!`,
  );
}

/** The words in a readable id, which are usually those of the name: `ran` of `film:ran`. */
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
      'The nodes that match these filters and the nodes one hop away, as nodes and edges for drawing. Without any filter, the whole graph except documents.',
      `{ graph(${first?.plural ?? 'nodes'}: {}, limit: 50) { truncated nodes { id label } edges { from to label } } }`,
    ),
    `graph${argumentList([
      ...types.map(({ plural, name }) =>
        member(`Start from the ${plural} that match this filter.`, `${plural}: ${name}Where`),
      ),
      member(
        'The types of the nodes one hop away, or of all nodes if there is no filter; by default all except documents.',
        'include: [NodeType!]',
      ),
      member('The maximum number of nodes, 1 to 1000.', 'limit: Int = 500'),
    ])}: GraphView!`,
  );
}
