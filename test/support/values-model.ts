import { printProblems } from '../../src/kernel/problem.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { readModel } from '../../src/sdl/read-model.js';

const SDL = `
  "A thing." type Thing @node(plural: "things", from: "start", to: "end") {
    "An id." id: ID!
    "A name." name: String!
    "Begin." start: PartialDate
    "End." end: PartialDate
    "A text." text: String
    "Texts." texts: [String!]!
    "A score." score: Float
    "Scores." scores: [Float!]!
    "A number." nr: Int
    "Numbers." nrs: [Int!]!
    "Yes or no." flag: Boolean
    "Answers." flags: [Boolean!]!
    "Days." days: [PartialDate!]!
    "A sort." sort: Sort
    "Sorts." sorts: [Sort!]!
    "Whom it knows." knows: [Thing!]!
      @relationship(type: "KNOWS", edge: "Knowing", key: ["since"])
    "Who knows it." knownBy: [Thing!]! @inverse(of: "knows")
    "Where it is." at: Spot @relationship(type: "AT")
    "Who says so." sources: [Paper!]! @relationship(type: "IN", edge: "Mention")
  }
  "Somewhere." type Spot @node(plural: "spots") {
    "An id." id: ID!
    "A name." name: String!
    "North." latitude: Float
    "East." longitude: Float
    "What is there." things: [Thing!]! @inverse(of: "at")
    "Who says so." sources: [Paper!]! @relationship(type: "IN", edge: "Mention")
  }
  "Writing." type Paper @node(plural: "papers") @source {
    "An id." id: ID!
    "A name." name: String!
    "The things." things: [Thing!]! @inverse(of: "sources")
  }
  "A sort." enum Sort { "This." ONE "That." TWO }
  "Where in it." type Mention @edge { "The paragraph." paragraph: Int }
  "Knowing." type Knowing @edge(from: "since", to: "until") {
    "Since." since: PartialDate
    "Until." until: PartialDate
    "How well." weight: Float
    "Weights." weights: [Float!]!
    "How often." times: Int
    "Counts." counts: [Int!]!
    "Whether it is sure." sure: Boolean
    "Answers." flags: [Boolean!]!
    "A sort." sort: Sort
    "In words." note: String
    "Days." days: [PartialDate!]!
    "Through whom." via: Thing
  }
`;

/** A model with single values and lists of every kind, on nodes and on edges; all of them may be missing. */
export const valuesModel: GraphModel = readValuesModel();

function readValuesModel(): GraphModel {
  const read = readModel([{ name: 'values.graphql', text: SDL }]);
  if (read.kind === 'model') return read.model;
  throw new Error(printProblems(read.problems));
}
