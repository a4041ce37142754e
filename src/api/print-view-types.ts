import type { GraphModel } from '../model/graph-model.js';
import { definition, member } from './sdl.js';

/** Prints the result types of search, paths and views. */
export function printViewTypes(model: GraphModel): readonly string[] {
  const relationship = model.relationships.length === 0 ? 'String' : 'RelationshipType';
  return [
    ...printSearchTypes(),
    ...printPathTypes(),
    ...printGraphView(relationship),
    ...printGraphNode(),
    ...printGraphEdge(model, relationship),
    ...printStatsTypes(relationship),
    '"""\nA JSON object, such as values by property name.\n"""\nscalar JSON @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc8259")',
  ];
}

function printSearchTypes(): readonly string[] {
  return [
    definition('The result of a search.', 'type SearchResult', [
      member('The hits, best match first; equal scores by id.', 'hits: [SearchHit!]!'),
      member('The number of matching nodes, including those not listed.', 'totalCount: Int!'),
    ]),
    definition('One node that a search found.', 'type SearchHit', [
      member('The node itself, with all its fields.', 'node: Node!'),
      member('The type of the node.', 'type: NodeType!'),
      member(
        'How well the node matches, higher is better; comparable only within one answer.',
        'score: Float!',
      ),
      member('The field in which the words were found, such as `name`.', 'matchedField: String!'),
      member(
        'The text in which the words were found: a short text in full, a long one around the first match, with an ellipsis where it is cut.',
        'snippet: String!',
      ),
      member(
        'The snippet in parts, each a match or the text between matches.',
        'snippetParts: [SnippetPart!]!',
      ),
    ]),
    definition('A part of a snippet: a match, or the text between matches.', 'type SnippetPart', [
      member('The text of this part. All parts joined are the snippet.', 'text: String!'),
      member('Whether this part is a match, to be shown in bold, say.', 'isMatch: Boolean!'),
    ]),
  ];
}

function printPathTypes(): readonly string[] {
  return [
    definition('The shortest paths between two nodes.', 'type PathResult', [
      member(
        'The paths, all of the same length; empty if there is none within `maxLength`.',
        'paths: [Path!]!',
      ),
      member(
        'Whether there may be more: more shortest paths than requested, or a search that was stopped because it visited too many edges.',
        'truncated: Boolean!',
      ),
    ]),
    definition('One path between two nodes.', 'type Path', [
      member('The number of edges of the path.', 'length: Int!'),
      member('The nodes of the path, from start to end.', 'nodes: [Node!]!'),
      member(
        'The edge of each hop; if several edges connect the two nodes, the first of them.',
        'edges: [GraphEdge!]!',
      ),
    ]),
  ];
}

function printGraphView(relationship: string): readonly string[] {
  return [
    definition('A part of the graph as nodes and edges, for drawing.', 'type GraphView', [
      member('The nodes of the view, sorted by id.', 'nodes: [GraphNode!]!'),
      member(
        'Every edge between two of the nodes, sorted by id; edges to documents only if documents are requested.',
        'edges: [GraphEdge!]!',
      ),
      member(
        'The number of nodes without any limit; null if there are more than 10000.',
        'totalNodes: Int',
      ),
      member(
        'The number of edges between all of these nodes; null if `totalNodes` is.',
        'totalEdges: Int',
      ),
      member('Whether a limit left out nodes.', 'truncated: Boolean!'),
    ]),
    definition(
      'The edges of a node of one type, in one direction, to nodes of one type.',
      'type NodeRelationship',
      [
        member('The type of the edges.', `type: ${relationship}!`),
        member('Whether the edges start or end at the node.', 'direction: EdgeDirection!'),
        member('The type of the nodes at their other ends.', 'to: NodeType!'),
        member('The number of such edges in the whole graph.', 'count: Int!'),
        member('The number of them that the view shows.', 'shown: Int!'),
      ],
    ),
    definition('The direction of an edge, seen from a node.', 'enum EdgeDirection', [
      member('The edge starts at the node.', 'OUT'),
      member('The edge ends at the node.', 'IN'),
    ]),
  ];
}

function printGraphNode(): readonly string[] {
  return [
    definition('A node of a view, with what is needed to draw it.', 'type GraphNode', [
      member('The readable id of the node.', 'id: ID!'),
      member('The type of the node.', 'type: NodeType!'),
      member('The name of the node, to be drawn as its label.', 'label: String!'),
      member(
        'The other known values by field name; missing ones are omitted.',
        'properties: JSON!',
      ),
      member('The start date of the node, if it has one.', 'start: PartialDate'),
      member(
        'The end date of the node, if it is dated; equal to `start` if no end is known.',
        'end: PartialDate',
      ),
      member(
        'The number of edges in the whole graph, not counting those to documents.',
        'degree: Int!',
      ),
      member(
        'These edges by type and direction, and how many of them the view shows: what expanding the node would add.',
        'relationships: [NodeRelationship!]!',
      ),
      member('The node itself, with all its fields.', 'node: Node!'),
      member(
        'The probability that a random walk along edges of the view is at this node (PageRank, which sums to 1).',
        'pageRank: Float!',
      ),
      member(
        'The share of shortest paths between other nodes of the view that pass through this node (betweenness centrality), from 0 to 1.',
        'betweenness: Float!',
      ),
      member(
        'The number of its community, a group of nodes of the view that are more closely connected to each other than to the rest (Louvain), from 0 for the largest.',
        'community: Int!',
      ),
    ]),
  ];
}

function printGraphEdge(model: GraphModel, relationship: string): readonly string[] {
  return [
    definition('An edge of a view, with what is needed to draw it.', 'type GraphEdge', [
      member('An id of the edge that never changes.', 'id: ID!'),
      member('The id of the node at which the edge starts.', 'from: ID!'),
      member('The id of the node at which the edge ends.', 'to: ID!'),
      member('The type of the edge.', `type: ${relationship}!`),
      member('The type in plain words.', 'label: String!'),
      member('The other known values by field name; nodes by their ids.', 'properties: JSON!'),
      member('The date since when the edge held, if known.', 'start: PartialDate'),
      member('The date until when the edge held, if known.', 'end: PartialDate'),
      ...(model.sourceType === undefined
        ? []
        : [
            member(
              'The documents that state this edge, with the paragraph.',
              'sources: [FactSource!]!',
            ),
          ]),
    ]),
  ];
}

function printStatsTypes(relationship: string): readonly string[] {
  return [
    definition('The size of the graph.', 'type GraphStats', [
      member('The number of nodes.', 'nodes: Int!'),
      member('The number of edges.', 'edges: Int!'),
      member('The number of nodes of each type.', 'types: [TypeCount!]!'),
      member(
        'The number of edges of each type, for each pair of node types.',
        'relationships: [RelationshipCount!]!',
      ),
      member('An opaque value that changes with every change of the graph.', 'version: String!'),
      member('Where the graph is stored.', 'store: StoreKind!'),
    ]),
    definition('The number of nodes of one type.', 'type TypeCount', [
      member('The type of the nodes.', 'type: NodeType!'),
      member('The number of nodes of this type.', 'count: Int!'),
    ]),
    definition(
      'The number of edges of one type between two types of nodes.',
      'type RelationshipCount',
      [
        member('The type of the edges.', `type: ${relationship}!`),
        member('The type of the nodes at which the edges start.', 'from: NodeType!'),
        member('The type of the nodes at which the edges end.', 'to: NodeType!'),
        member('The number of such edges.', 'count: Int!'),
      ],
    ),
    definition('Where the graph is stored.', 'enum StoreKind', [
      member('In the memory of the server process.', 'EMBEDDED'),
      member('In a Neo4j database.', 'NEO4J'),
    ]),
  ];
}
