import type { EdgeRecord } from '../../src/model/record.js';
import { readModel } from '../../src/sdl/read-model.js';
import { problemsOfSeed, readSeedFiles, type SeedFiles } from '../support/seed-folder.js';

const read = readModel([
  {
    name: 'films.graphql',
    text: `
type Film @node(plural: "films") { id: ID! name: String!
  cast: [Actor!]! @relationship(type: "PLAYED_IN", direction: IN, edge: "Part", key: ["character"])
  scenes: [Scene!]! @relationship(type: "HAS_SCENE", contains: true) }
type Scene @node(plural: "scenes") { id: ID! name: String! film: Film @inverse(of: "scenes")
  actors: [Actor!]!
    @relationship(type: "APPEARS_IN", edge: "Turn", key: ["character"])
    @edgeDefaults(path: ["film", "cast"]) }
type Actor @node(plural: "actors") { id: ID! name: String! }
type Part @edge { character: String double: Actor notes: [String!]! }
type Turn @edge { character: String double: Actor notes: [String!]! minutes: Int }
`,
  },
]);
if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
const { model } = read;

const ACTORS = `
- { id: actor:guinness, name: Alec Guinness }
- { id: actor:hobson, name: Valerie Hobson }
- { id: actor:price, name: Dennis Price }
`;

function hearts(cast: string, actors: string): SeedFiles {
  const film = `
id: film:hearts
name: Kind Hearts and Coronets
cast: ${cast}
scenes:
  - id: scene:hearts-1
    name: The balloon
    actors: ${actors}
`;
  return { 'actors.yaml': ACTORS, 'films.yaml': film };
}

/** The properties of the edges of the scene, by actor. */
async function turns(cast: string, actors: string) {
  const { records, problems } = await readSeedFiles(hearts(cast, actors), model);
  expect(problems).toEqual([]);
  const edges = records.filter(
    (record): record is EdgeRecord => record.kind === 'edge' && record.type === 'APPEARS_IN',
  );
  return edges.map(({ to, properties }) => [to, properties]);
}

describe('An edge with defaults', () => {
  it('takes them from the edge to the same node at the end of the path, and keeps its own values', async () => {
    expect(
      await turns(
        '[{ actor: actor:price, character: Louis, double: actor:hobson, notes: [cool] }]',
        '[{ actor: actor:price, minutes: 3 }]',
      ),
    ).toEqual([
      ['actor:price', { character: 'Louis', double: 'actor:hobson', notes: ['cool'], minutes: 3 }],
    ]);
  });

  it('takes none if it has a value for one of them', async () => {
    expect(
      await turns(
        '[{ actor: actor:price, character: Louis, double: actor:hobson }]',
        '[{ actor: actor:price, character: His father }]',
      ),
    ).toEqual([['actor:price', { character: 'His father', notes: [] }]]);
  });

  it('is not changed if no edge ends the path, or one without values', async () => {
    expect(
      await turns('[actor:price]', '[actor:price, { actor: actor:hobson, minutes: 1 }]'),
    ).toEqual([
      ['actor:hobson', { notes: [], minutes: 1 }],
      ['actor:price', { notes: [] }],
    ]);
  });

  it('is a problem if two edges with different values end the path', async () => {
    const twice = `
  - { actor: actor:guinness, character: The Duke }
  - { actor: actor:guinness, character: The Banker }`;

    expect(await problemsOfSeed(hearts(twice, '[actor:guinness]'), model)).toEqual([
      'films.yaml:9: "scene:hearts-1" and "actor:guinness" could take character and double and notes from films.yaml:4 or from films.yaml:5, which differ: write them here.',
    ]);
    expect(await turns(twice, '[{ actor: actor:guinness, character: The Banker }]')).toEqual([
      ['actor:guinness', { character: 'The Banker', notes: [] }],
    ]);
  });

  it('may not become parallel to another edge with the same key', async () => {
    expect(
      await problemsOfSeed(
        hearts(
          '[{ actor: actor:price, character: Louis }]',
          '[actor:price, { actor: actor:price, character: Louis }]',
        ),
        model,
      ),
    ).toEqual([
      'films.yaml:7: "scene:hearts-1" and "actor:price" are linked twice with the same character: the first is at films.yaml:7.',
    ]);
  });

  it('is not a problem for a wrong id that it takes: the edge with the id is', async () => {
    expect(
      await problemsOfSeed(
        hearts('[{ actor: actor:price, double: actor:nobody }]', '[actor:price]'),
        model,
      ),
    ).toEqual(['films.yaml:3: there is no Actor "actor:nobody".']);
  });
});
