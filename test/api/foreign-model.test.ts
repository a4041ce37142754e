import { readModel } from '../../src/sdl/read-model.js';
import { openStore } from '../../src/library/open-store.js';
import { edge, node } from '../support/make-records.js';
import { createAsker, type Ask } from '../support/query.js';

/** A schema that the program does not know. */
const SDL = `
  "A moving picture." type Film @node(plural: "films", orderBy: "released") {
    "An id." id: ID!
    "A name." name: String!
    "First shown." released: PartialDate
    "Who plays." cast: [Actor!]! @relationship(type: "PLAYED_IN", direction: IN, edge: "Part")
    "Its genre." genre: Genre @relationship(type: "IS_A")
  }
  "Plays." type Actor @node(plural: "actors") {
    "An id." id: ID!
    "A name." name: String!
    "The parts." films: [Film!]! @inverse(of: "cast")
    "Who plays in the same films." playedWith: [Actor!]!
      @derived(path: ["films", "cast"], via: "Film", on: "released")
  }
  "A part." type Part @edge { "The character." character: String! "The lines." lines: Int }
  "A sort of films." type Genre @node(plural: "genres", broader: "broader") {
    "An id." id: ID!
    "A name." name: String!
    "The wider one." broader: Genre @relationship(type: "WITHIN")
    "The films." films: [Film!]! @inverse(of: "genre")
  }
`;

const played = (actor: string, film: string, character: string, lines?: number) =>
  edge(['Actor', `actor:${actor}`], 'PLAYED_IN', ['Film', `film:${film}`], {
    character,
    ...(lines !== undefined && { lines }),
  });

const RECORDS = [
  node('Genre', 'genre:drama', { name: 'Drama' }),
  node('Genre', 'genre:tragedy', { name: 'Tragedy' }),
  edge(['Genre', 'genre:tragedy'], 'WITHIN', ['Genre', 'genre:drama']),
  node('Film', 'film:persona', { name: 'Persona', released: '1966-10-18' }),
  node('Film', 'film:skammen', { name: 'Skammen', released: '1968' }),
  edge(['Film', 'film:persona'], 'IS_A', ['Genre', 'genre:tragedy']),
  edge(['Film', 'film:skammen'], 'IS_A', ['Genre', 'genre:drama']),
  node('Actor', 'actor:andersson', { name: 'Bibi Andersson' }),
  node('Actor', 'actor:ullmann', { name: 'Liv Ullmann' }),
  played('andersson', 'persona', 'Alma', 900),
  played('ullmann', 'persona', 'Elisabet', 3),
  played('ullmann', 'skammen', 'Eva'),
];

describe('a node type that is declared only in SDL', () => {
  let ask: Ask;

  beforeAll(async () => {
    const read = readModel([{ name: 'films.graphql', text: SDL }]);
    if (read.kind !== 'model') throw new Error(JSON.stringify(read.problems));
    const store = await openStore(read.model, { readTimeout: 10_000 });
    await store.write(RECORDS);
    ask = createAsker(read.model, store);
  });

  it('has root fields, lists and edge properties', async () => {
    expect(
      await ask(`{
        films { totalCount nodes { name genre { name } cast(orderBy: { edge: { lines: ASC } }) {
          edges { character lines node { name } } } } }
        actor(id: "actor:ullmann") { name }
        node(id: "genre:drama") { __typename id }
      }`),
    ).toEqual({
      data: {
        films: {
          totalCount: 2,
          nodes: [
            {
              name: 'Persona',
              genre: { name: 'Tragedy' },
              cast: {
                edges: [
                  { character: 'Elisabet', lines: 3, node: { name: 'Liv Ullmann' } },
                  { character: 'Alma', lines: 900, node: { name: 'Bibi Andersson' } },
                ],
              },
            },
            {
              name: 'Skammen',
              genre: { name: 'Drama' },
              cast: { edges: [{ character: 'Eva', lines: null, node: { name: 'Liv Ullmann' } }] },
            },
          ],
        },
        actor: { name: 'Liv Ullmann' },
        node: { __typename: 'Genre', id: 'genre:drama' },
      },
    });
  });

  it('has filters on edges, hierarchies and derived relationships, groups and aggregates', async () => {
    expect(
      await ask(`{
        actors(where: { films: { some: { edge: { lines: { gt: 5 } } } } }) { nodes { name } }
        dramas: films(where: { genre: { within: "genre:drama" } }) { totalCount }
        actor(id: "actor:ullmann") { playedWith { edges { count firstOn node { name } } } }
        films { groupBy(by: [RELEASED_YEAR], orderBy: KEY) { releasedYear count } aggregate { max { released } } }
      }`),
    ).toEqual({
      data: {
        actors: { nodes: [{ name: 'Bibi Andersson' }] },
        dramas: { totalCount: 2 },
        actor: {
          playedWith: {
            edges: [{ count: 1, firstOn: '1966-10-18', node: { name: 'Bibi Andersson' } }],
          },
        },
        films: {
          groupBy: [
            { releasedYear: '1966', count: 1 },
            { releasedYear: '1968', count: 1 },
          ],
          aggregate: { max: { released: '1968' } },
        },
      },
    });
  });

  it('has no sources on its edges, since no type is a document', async () => {
    expect(
      (await ask('{ films { nodes { cast { edges { sources { paragraph } } } } } }')).errors,
    ).toMatchObject([
      { message: expect.stringMatching(/^Cannot query field "sources"/u) as string },
    ]);
  });
});
