import type { GraphModel } from '../../src/model/graph-model.js';
import { readModel } from '../../src/sdl/read-model.js';

/** A model unlike the bundled one; without documents unless `cited`. */
export function makeFilmModel({ cited }: { readonly cited: boolean }): GraphModel {
  const citations = cited
    ? '"Where it is told." citations: [Article!]! @relationship(type: "CITED", edge: "Citation")'
    : '';
  const article = `
    "Writes about films." type Article @node(plural: "articles", nameFrom: "headline") @source {
      "An id." id: ID! "A name." name: String! "What stands on top." headline: String!
    }
    "Where." type Citation @edge { "The paragraph." paragraph: Int }`;
  const text = `
    "A moving picture." type Film @node(plural: "films") {
      "An id." id: ID! "A name." name: String! "Other names." aliases: [String!]!
      "The sort." kind: FilmKind!
      "First shown." released: PartialDate
      "How long." minutes: Int
      "The marks it got." rating: Float
      "Whether it is in colour." colour: Boolean
      "A number of its own." code: String @unique
      "Who plays." cast: [Actor!]!
        @relationship(type: "PLAYED_IN", direction: IN, edge: "Part", key: ["character"])
      "Where it goes on." sequels: [Film!]! @relationship(type: "GOES_ON_IN")
      "What it goes on from." follows: Film @inverse(of: "sequels")
      "Its genre." genre: Genre @relationship(type: "IS_A")
      "Its scenes." scenes: [Scene!]! @relationship(type: "HAS_SCENE", contains: true)
      ${citations}
    }
    "A sort of film." enum FilmKind { "Long." FEATURE "Short." SHORT }
    "Plays." type Actor @node(plural: "actors") { "An id." id: ID! "A name." name: String! ${citations} }
    "A part." type Part @edge(from: "from", to: "to") {
      "The character." character: String!
      "From." from: PartialDate
      "Until." to: PartialDate
      "Who learned the part too." understudy: Actor
    }
    "A genre." type Genre @node(plural: "genres", broader: "broader") {
      "An id." id: ID! "A name." name: String!
      "The wider one." broader: Genre @relationship(type: "WITHIN")
      "The closer ones." narrower: [Genre!]! @inverse(of: "broader")
      ${citations}
    }
    "A scene." type Scene @node(plural: "scenes", nameFrom: "plot") {
      "An id." id: ID! "A name." name: String! "What happens." plot: String!
      "The film." film: Film @inverse(of: "scenes")
      ${citations}
    }
    ${cited ? article : ''}`;
  const result = readModel([{ name: 'films.graphql', text }]);
  if (result.kind === 'model') return result.model;
  throw new Error(JSON.stringify(result.problems));
}
