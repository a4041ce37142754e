import type { ExportGraph, GraphFormat, PlacedNode } from '../../src/export/format/graph-format.js';
import { printProblems } from '../../src/kernel/problem.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { readModel } from '../../src/sdl/read-model.js';
import type { ViewEdge } from '../../src/view/graph-view.js';

const SDL = `
  "Has dates, and names that files use themselves." type Trip
    @node(plural: "trips", from: "start", to: "end") @rdfClass(iri: "schema:Trip") {
    "An id." id: ID!
    "A name." name: String!
    "Other names." aliases: [String!]! @rdfProperty(iri: "skos:altLabel")
    "The first day." start: PartialDate
    "The last day." end: PartialDate
    "Means two things." size: Int
    "Looks like another." Size_of_it: String
    "A number." weight: Float
    "True or not." paid: Boolean
    "Numbers." marks: [Float!]!
    "The sort." kind: TripKind
    "Its own label." label: String
      @rdfProperty(iri: "owl:sameAs", base: "https://labels.example/")
    "The subjects." subjects: [Subject!]!
      @relationship(type: "ABOUT") @rdfProperty(iri: "schema:about")
    "Who goes." people: [Rider!]! @relationship(type: "GOES", direction: IN, edge: "Seat", key: ["from"])
      @rdfProperty(iri: "schema:attendee")
    "Told by." papers: [Paper!]! @relationship(type: "TOLD_BY", edge: "Telling")
  }
  "A sort." enum TripKind { "Far." FAR "Near." NEAR_BY }
  "Goes." type Rider @node(plural: "riders") {
    "An id." id: ID!
    "A name." name: String!
    "In words." size: String
    "Alone or together." kind: [String!]!
    "Those who are known." knows: [Rider!]! @relationship(type: "KNOWS")
    "What is known of." subjects: [Subject!]! @relationship(type: "ABOUT", edge: "Knowledge")
      @rdfProperty(iri: "schema:knowsAbout")
  }
  "In a tree." type Subject @node(plural: "subjects", broader: "broader") {
    "An id." id: ID!
    "A name." name: String!
    "The wider one." broader: Subject @relationship(type: "WITHIN")
  }
  "A document." type Paper @node(plural: "papers") @source {
    "An id." id: ID!
    "A name." name: String!
    "Where." url: String @rdfProperty(iri: "schema:url")
  }
  "A seat." type Seat @edge(from: "from", to: "to") {
    "Since." from: PartialDate
    "Until." to: PartialDate
    "Its number." number: Int
    "Paid for by." payer: Rider
    "What is said of it." notes: [String!]!
    "A date of its own." booked: PartialDate
  }
  "How." type Knowledge @edge { "How well." number: Float }
  "Where." type Telling @edge { "The paragraph." paragraph: Int }
`;

/** A model unlike the bundled one, with names that are awkward in files. */
export const awkwardModel: GraphModel = read();

function read(): GraphModel {
  const result = readModel([{ name: 'trips.graphql', text: SDL }]);
  if (result.kind === 'model') return result.model;
  throw new Error(printProblems(result.problems));
}

/** A text with everything that files tend to lose; only the control character may be lost. */
export const AWKWARD_TEXT =
  'Bjørn & 上川 <b>"陽子"</b> \'x\' ]]> & < a|b\\c\n2nd\tline \u0001🚋 e\u0301';
/** The same text without what XML cannot represent. */
export const AWKWARD_IN_XML = AWKWARD_TEXT.replace('\u0001', '');

const at = { x: 0, y: 0, start: undefined, end: undefined, properties: {}, degree: 0 };

/** Nodes with awkward texts, values and dates, by id. */
export const awkwardNodes: readonly PlacedNode[] = [
  {
    ...at,
    id: 'paper:a',
    type: 'Paper',
    label: 'A "Paper" & more',
    degree: 0,
    x: 5,
    y: -7.25,
    properties: { url: 'https://paper.example/?a=1&b=<2>' },
  },
  { ...at, id: 'paper:b', type: 'Paper', label: 'B', x: 9.5, y: 1 },
  {
    ...at,
    id: 'rider:bjørn 上/川?#%',
    type: 'Rider',
    label: AWKWARD_TEXT,
    degree: 9,
    x: -3.21,
    y: 4.5,
    properties: { size: 'tall & <broad>', kind: ['alone', AWKWARD_TEXT, '', 'a|b'] },
  },
  {
    ...at,
    id: 'rider:self',
    type: 'Rider',
    label: 'Self \ud800 half a pair',
    degree: 5,
    x: 12,
    y: 8,
  },
  { ...at, id: 'subject:all', type: 'Subject', label: 'All', degree: 1, x: -20, y: 0 },
  { ...at, id: 'subject:some', type: 'Subject', label: 'Some', degree: 3, x: -22, y: 3 },
  {
    ...at,
    id: 'trip:day',
    type: 'Trip',
    label: 'A trip',
    degree: 2,
    x: 1,
    y: 1,
    start: '2023-12',
    end: '2024',
    properties: {
      aliases: ['Tur', '=1+1'],
      start: '2023-12',
      end: '2024',
      size: 3,
      Size_of_it: 'three',
      weight: 1.5,
      paid: true,
      marks: [1, 2.5],
      kind: 'NEAR_BY',
      label: 'mine/ø',
    },
  },
  {
    ...at,
    id: 'trip:hour',
    type: 'Trip',
    label: 'Over midnight',
    degree: 1,
    x: 2,
    y: 2,
    start: '2024-02-29T00:30+09:00',
    end: '2024-02-28T20:00:30Z',
    properties: { start: '2024-02-29T00:30+09:00', end: '2024-02-28T20:00:30Z' },
  },
  {
    ...at,
    id: 'trip:year',
    type: 'Trip',
    label: 'trip',
    x: 3,
    y: 3,
    start: '2023',
    properties: { start: '2023' },
  },
];

const bare = { label: 'goes', start: undefined, end: undefined, properties: {}, sources: [] };
const BJORN = 'rider:bjørn 上/川?#%';

/** Edges with parallels, loops, dates and sources, by id. */
export const awkwardEdges: readonly ViewEdge[] = [
  {
    ...bare,
    id: 'e:01',
    type: 'GOES',
    from: BJORN,
    to: 'trip:day',
    start: '2023',
    end: '2023',
    properties: {
      number: 7,
      payer: 'rider:self',
      notes: ['by the "window"', 'a|b\\', ''],
      booked: '2022-11',
    },
    sources: [
      {
        id: 'paper:a',
        label: 'A "Paper" & more',
        url: 'https://paper.example/?a=1&b=<2>',
        paragraph: 3,
      },
      { id: 'paper:unseen', label: 'Øl', url: undefined, paragraph: undefined },
    ],
  },
  {
    ...bare,
    id: 'e:02',
    type: 'GOES',
    from: BJORN,
    to: 'trip:day',
    start: '2023-12-07T17:50+09:00',
    properties: { number: 8 },
  },
  { ...bare, id: 'e:03', type: 'GOES', from: 'rider:self', to: 'trip:day', end: '2024-02' },
  { ...bare, id: 'e:04', type: 'KNOWS', from: 'rider:self', to: 'rider:self', label: 'knows' },
  {
    ...bare,
    id: 'e:05',
    type: 'KNOWS',
    from: 'rider:self',
    to: BJORN,
    label: 'knows',
    sources: [
      { id: 'paper:c', label: 'C', url: undefined, paragraph: undefined },
      { id: 'paper:d', label: 'D', url: undefined, paragraph: undefined },
    ],
  },
  {
    ...bare,
    id: 'e:06',
    type: 'KNOWS',
    from: BJORN,
    to: 'rider:self',
    label: 'knows',
    sources: [{ id: 'paper:b', label: 'B', url: undefined, paragraph: 1 }],
  },
  {
    ...bare,
    id: 'e:07',
    type: 'ABOUT',
    from: BJORN,
    to: 'subject:some',
    label: 'about',
    properties: { number: 0.25 },
  },
  {
    ...bare,
    id: 'e:08',
    type: 'ABOUT',
    from: 'trip:day',
    to: 'subject:some',
    label: 'about & "co"',
  },
  { ...bare, id: 'e:09', type: 'WITHIN', from: 'subject:some', to: 'subject:all', label: 'within' },
  {
    ...bare,
    id: 'e:10',
    type: 'TOLD_BY',
    from: 'trip:hour',
    to: 'paper:a',
    label: 'told by',
    properties: { paragraph: 4 },
  },
];

/** A graph of these nodes and edges, which come one at a time. */
export function graphOf(
  nodes: readonly PlacedNode[],
  edges: readonly ViewEdge[],
  model: GraphModel = awkwardModel,
): ExportGraph {
  return {
    model,
    title: 'Trips & "riders" <上>',
    cut: undefined,
    nodes: () => oneByOne(nodes),
    edges: () => oneByOne(edges),
  };
}

/** The graph of all these nodes and edges. */
export const awkwardGraph: ExportGraph = graphOf(awkwardNodes, awkwardEdges);
/** A graph with nothing in it. */
export const emptyGraph: ExportGraph = graphOf([], []);

/** The whole text of a file. */
export async function writeText(format: GraphFormat, graph: ExportGraph): Promise<string> {
  let text = '';
  for await (const chunk of format.write(graph)) text += chunk;
  return text;
}

async function* oneByOne<One>(all: readonly One[]): AsyncGenerator<readonly One[]> {
  for (const one of all) {
    await Promise.resolve();
    yield [one];
  }
}
