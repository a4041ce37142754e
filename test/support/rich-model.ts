import { printProblems } from '../../src/kernel/problem.js';
import type { GraphModel } from '../../src/model/graph-model.js';
import { readModel } from '../../src/sdl/read-model.js';

const SDL = `
  "A moving picture." type Film @node(plural: "films", orderBy: "shown DESC", from: "shown") {
    "An id." id: ID!
    "A name." name: String!
    "Other names." aliases: [String!]!
    "The sort." kind: FilmKind!
    "The sorts it was taken for." kinds: [FilmKind!]!
    "First shown." shown: PartialDate
    "Shown again." again: [PartialDate!]!
    "How long." minutes: Int
    "The lengths of its parts." parts: [Int!]!
    "The marks it got." rating: Float
    "The marks of the papers." ratings: [Float!]!
    "Whether it is in colour." colour: Boolean
    "A number of its own." code: String @unique
    "Who plays." cast: [Actor!]!
      @relationship(type: "PLAYED_IN", direction: IN, edge: "Part", key: ["character", "from"])
    "Who dubs." voices: [Actor!]! @relationship(type: "DUBBED", edge: "Voice", key: ["understudy"])
    "Where it goes on." sequels: [Film!]! @relationship(type: "GOES_ON_IN")
    "What it goes on from." follows: Film @inverse(of: "sequels")
    "Its genre." genre: Genre @relationship(type: "IS_A")
    "Its genres in passing." touches: [Genre!]! @relationship(type: "TOUCHES")
    "The films with the same actors." sharesCast: [Film!]!
      @derived(path: ["cast", "films"], via: "Actor", on: "born")
    "Who writes of it." sources: [Article!]! @relationship(type: "REVIEWED_IN", edge: "Review")
  }
  "A sort of film." enum FilmKind { "Long." FEATURE "Short." SHORT "Bits." CLIP }
  "Plays." type Actor @node(plural: "actors", orderBy: "name") {
    "An id." id: ID!
    "A name." name: String!
    "When born." born: PartialDate
    "Whose parts are played." films: [Film!]! @inverse(of: "cast")
    "What is dubbed." dubs: [Film!]! @inverse(of: "voices")
    "The genres." genres: [Genre!]! @derived(path: ["films", "touches"], via: "Film", on: "shown")
    "Who writes of them." sources: [Article!]! @relationship(type: "REVIEWED_IN", edge: "Review")
  }
  "A part." type Part @edge(from: "from", to: "to") {
    "The character." character: String!
    "From." from: PartialDate
    "Until." to: PartialDate
    "How large." lines: Int
    "Whether it is sung." sung: Boolean
    "The sorts." kinds: [FilmKind!]!
    "The days." days: [PartialDate!]!
    "Who learned the part too." understudy: Actor
  }
  "A voice." type Voice @edge { "Who learned it too." understudy: Actor "How large." lines: Int }
  "A sort of films." type Genre @node(plural: "genres", broader: "broader") {
    "An id." id: ID!
    "A name." name: String!
    "The wider one." broader: Genre @relationship(type: "WITHIN")
    "The closer ones." narrower: [Genre!]! @inverse(of: "broader")
    "The films." films: [Film!]! @inverse(of: "touches")
    "Who plays in it." actors: [Actor!]!
      @derived(path: ["narrower*", "films", "cast"], via: "Film", on: "shown")
    "Who writes of it." sources: [Article!]! @relationship(type: "REVIEWED_IN", edge: "Review")
  }
  "A text." type Article @node(plural: "articles", nameFrom: "headline") @source {
    "An id." id: ID!
    "A name." name: String!
    "What stands on top." headline: String!
    "The films." films: [Film!]! @inverse(of: "sources")
  }
  "Where." type Review @edge { "The paragraph." paragraph: Int }
`;

/**
 * A model unlike the bundled one, with everything that a model can have: lists and single values of
 * every kind, parallel edges with values and with nodes as keys, hierarchies, to-one relationships in
 * both directions, and derived ones from a type to itself.
 */
export const richModel: GraphModel = readRichModel();

function readRichModel(): GraphModel {
  const read = readModel([{ name: 'films.graphql', text: SDL }]);
  if (read.kind === 'model') return read.model;
  throw new Error(printProblems(read.problems));
}
