import type { GraphModel } from '../model/graph-model.js';
import { definition, member } from './sdl.js';

/** Prints the types of the answers of search, paths and views. */
export function printViewTypes(model: GraphModel): readonly string[] {
  const relationship = model.relationships.length === 0 ? 'String' : 'RelationshipType';
  return [
    ...printSearchTypes(),
    ...printPathTypes(),
    ...printGraphView(relationship),
    ...printGraphNode(),
    ...printGraphEdge(model, relationship),
    ...printStatsTypes(relationship),
    '"""\nAn object of JSON with what is known, by name.\n"""\nscalar JSON @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc8259")',
  ];
}

function printSearchTypes(): readonly string[] {
  return [
    definition('What a search finds.', 'type SearchResult', [
      member('The matches, the best first; equal ones by id.', 'hits: [SearchHit!]!'),
      member('How many things match, those not listed too.', 'totalCount: Int!'),
    ]),
    definition('One thing that a search has found.', 'type SearchHit', [
      member('The thing itself, with everything that can be asked of it.', 'node: Node!'),
      member('What kind of thing was found.', 'type: NodeType!'),
      member(
        'How well it matches, higher for better: to be compared within one answer only.',
        'score: Float!',
      ),
      member('The field in which the words were found, such as `name`.', 'matchedField: String!'),
      member(
        'The text in which they were found: all of a short one, of a long one what stands around the first of them, with dots where it was cut.',
        'snippet: String!',
      ),
      member(
        'The same in pieces, which tell the words that were found from what stands between them.',
        'snippetParts: [SnippetPart!]!',
      ),
    ]),
    definition('A piece of the text in which something was found.', 'type SnippetPart', [
      member('The piece. All pieces, one after the other, are the snippet.', 'text: String!'),
      member(
        'Whether it is what was looked for, such as a word to be shown in bold.',
        'isMatch: Boolean!',
      ),
    ]),
  ];
}

function printPathTypes(): readonly string[] {
  return [
    definition('The shortest ways from one thing to another.', 'type PathResult', [
      member('The ways, all equally long; empty where there is none so short.', 'paths: [Path!]!'),
      member(
        'Whether there may be more of them: more than were asked for, or a search that was ended because it had seen too much.',
        'truncated: Boolean!',
      ),
    ]),
    definition('One way from one thing to another.', 'type Path', [
      member('How many edges it has.', 'length: Int!'),
      member('What it passes, from its beginning to its end.', 'nodes: [Node!]!'),
      member(
        'The edge of each step; of several between the same two things the first.',
        'edges: [GraphEdge!]!',
      ),
    ]),
  ];
}

function printGraphView(relationship: string): readonly string[] {
  return [
    definition('A part of the graph as nodes and edges, to be drawn.', 'type GraphView', [
      member('The nodes that are shown, in the order of their ids.', 'nodes: [GraphNode!]!'),
      member(
        'Every edge between two of the nodes, by id; those that lead to documents only where these are asked for.',
        'edges: [GraphEdge!]!',
      ),
      member(
        'How many nodes there would be without any limit; null where there are more than 10000.',
        'totalNodes: Int',
      ),
      member('How many edges there would be between these; null likewise.', 'totalEdges: Int'),
      member('Whether a limit has left out nodes.', 'truncated: Boolean!'),
    ]),
    definition('What a node has of one kind of edge in one direction.', 'type NodeRelationship', [
      member('What kind of edges these are.', `type: ${relationship}!`),
      member('Whether the edges leave the node or come to it.', 'direction: EdgeDirection!'),
      member('The kind of the things at their other ends.', 'to: NodeType!'),
      member('How many such edges it has in the whole graph.', 'count: Int!'),
      member('How many of them the view shows.', 'shown: Int!'),
    ]),
    definition('Which way an edge points, seen from a node.', 'enum EdgeDirection', [
      member('From the node to the other.', 'OUT'),
      member('From the other to the node.', 'IN'),
    ]),
  ];
}

function printGraphNode(): readonly string[] {
  return [
    definition('A node of a view, with what is needed to draw it.', 'type GraphNode', [
      member('The readable id of the thing that it stands for.', 'id: ID!'),
      member('What kind of thing it stands for.', 'type: NodeType!'),
      member('What the thing is called, to be written beside it.', 'label: String!'),
      member(
        'What else is known of it, by field; what is not known is left out.',
        'properties: JSON!',
      ),
      member('When it began, where it has a date.', 'start: PartialDate'),
      member(
        'When it ended, where it has a date; as it began where no end is known.',
        'end: PartialDate',
      ),
      member('How many edges it has in the whole graph, those to documents aside.', 'degree: Int!'),
      member(
        'How many of these edges there are of each kind, and how many the view shows: what would come if it were opened.',
        'relationships: [NodeRelationship!]!',
      ),
      member('The thing itself, with everything that can be asked of it.', 'node: Node!'),
      member(
        'How likely one is to be here who follows edges of the view at random (PageRank, which adds up to 1).',
        'pageRank: Float!',
      ),
      member(
        'How often it lies on the shortest ways between others in the view, from 0 to 1.',
        'betweenness: Float!',
      ),
      member(
        'Its group among the nodes of the view that are closer to one another than to the rest (Louvain), from 0 for the largest.',
        'community: Int!',
      ),
    ]),
  ];
}

function printGraphEdge(model: GraphModel, relationship: string): readonly string[] {
  return [
    definition('An edge of a view, with what is needed to draw it.', 'type GraphEdge', [
      member('An id of its own that never changes.', 'id: ID!'),
      member('The id of the node that it leaves.', 'from: ID!'),
      member('The id of the node to which it leads.', 'to: ID!'),
      member('What kind of edge it is.', `type: ${relationship}!`),
      member('Its kind in plain words.', 'label: String!'),
      member(
        'What else is known of it, by field; what names a node is its id.',
        'properties: JSON!',
      ),
      member('Since when it held, where that is known.', 'start: PartialDate'),
      member('Until when it held, where that is known.', 'end: PartialDate'),
      ...(model.sourceType === undefined
        ? []
        : [member('The documents that state it, and where in them.', 'sources: [FactSource!]!')]),
    ]),
  ];
}

function printStatsTypes(relationship: string): readonly string[] {
  return [
    definition('How much the graph holds.', 'type GraphStats', [
      member('How many things there are.', 'nodes: Int!'),
      member('How many edges there are.', 'edges: Int!'),
      member('How many things there are of each kind.', 'types: [TypeCount!]!'),
      member(
        'How many edges there are of each kind, between each pair of kinds of things.',
        'relationships: [RelationshipCount!]!',
      ),
      member('A text that is another one after each change of the graph.', 'version: String!'),
      member('Where the graph is kept.', 'store: StoreKind!'),
    ]),
    definition('How many things there are of one kind.', 'type TypeCount', [
      member('What kind of things these are.', 'type: NodeType!'),
      member('How many of them the graph holds.', 'count: Int!'),
    ]),
    definition('How many edges there are of one kind.', 'type RelationshipCount', [
      member('What kind of edges these are.', `type: ${relationship}!`),
      member('The kind of things that they leave.', 'from: NodeType!'),
      member('The kind of things to which they lead.', 'to: NodeType!'),
      member('How many of them the graph holds.', 'count: Int!'),
    ]),
    definition('Where the graph is kept.', 'enum StoreKind', [
      member('In the memory of the server itself.', 'EMBEDDED'),
      member('In a Neo4j beside the server.', 'NEO4J'),
    ]),
  ];
}
