import { readModel } from '../../src/sdl/read-model.js';
import { problemsOf } from '../support/problems-of.js';

/** Films, their scenes, and who plays in both; the changes replace parts of it. */
function films(changes: Readonly<Record<string, string>> = {}): string {
  const text = `
type Film @node(plural: "films") { id: ID! name: String!
  cast: [Actor!]! @relationship(type: "PLAYED_IN", direction: IN, edge: "Part")
  scenes: [Scene!]! @relationship(type: "HAS_SCENE") remade: Film @relationship(type: "REMADE") }
type Scene @node(plural: "scenes") { id: ID! name: String! film: Film @inverse(of: "scenes")
  actors: [Actor!]! @relationship(type: "APPEARS_IN", direction: IN, edge: "Turn") @edgeDefaults(path: ["film", "cast"])
}
type Actor @node(plural: "actors") { id: ID! name: String! }
type Part @edge { character: String fee: Float double: Actor }
type Turn @edge { character: String double: Actor minutes: Int }
`;
  return Object.entries(changes).reduce((all, [from, to]) => all.replace(from, to), text);
}

const PATH = '@edgeDefaults(path: ["film", "cast"])';

describe('readModel, of the defaults of edges', () => {
  it('takes the properties that both edges may have, along the path', () => {
    const read = readModel([{ name: 'films.graphql', text: films() }]);
    const [defaults, ...others] = read.kind === 'model' ? read.model.edgeDefaults : [];

    expect(others).toEqual([]);
    expect({
      field: defaults?.field.name,
      path: defaults?.path.map(({ relationship, direction }) => [relationship.type, direction]),
      properties: defaults?.properties,
    }).toEqual({
      field: 'actors',
      path: [
        ['HAS_SCENE', 'IN'],
        ['PLAYED_IN', 'IN'],
      ],
      properties: ['character', 'double'],
    });
  });

  it.each([
    [
      'a step that is not a field',
      { '"film", "cast"': '"film", "crew"' },
      '5: Scene.actors: step 2 of the path, "crew": there is no field Film.crew. Name a relationship field of Film.',
    ],
    [
      'a step with a star',
      { '"film", "cast"': '"film", "remade*", "cast"' },
      '5: Scene.actors: @edgeDefaults: its path cannot contain a star. Name each step.',
    ],
    [
      'a path that ends at another type',
      { '"film", "cast"': '"film"' },
      '5: Scene.actors: @edgeDefaults: the path ends at Film, but the type of the field is Actor. Make them match.',
    ],
    [
      'edges without properties',
      { ', edge: "Turn")': ')' },
      '5: Scene.actors: @edgeDefaults: its edges carry nothing, those at the end of the path Part: they share no optional property. Give them one of the same name.',
    ],
    [
      'edges that share no optional property',
      {
        'type Turn @edge { character: String double: Actor': 'type Turn @edge { character: String!',
      },
      '5: Scene.actors: @edgeDefaults: its edges carry Turn, those at the end of the path Part: they share no optional property. Give them one of the same name.',
    ],
    [
      'a property of another type',
      { 'type Turn @edge { character: String': 'type Turn @edge { character: [String!]!' },
      '5: Scene.actors: @edgeDefaults: Turn.character and Part.character have different types. Make them match, or rename one.',
    ],
    [
      'a path that ends in the edges themselves',
      { '"film", "cast"': '"actors"' },
      '5: Scene.actors: @edgeDefaults: the path ends in the edges that it fills. End it in edges whose records give every value.',
    ],
    [
      'an inverse field',
      {
        [PATH]: '',
        'type Actor @node(plural: "actors") { id: ID! name: String! }':
          'type Actor @node(plural: "actors") { id: ID! name: String!\n  scenes: [Scene!]! @inverse(of: "actors") @edgeDefaults(path: ["scenes"]) }',
      },
      '8: Actor.scenes: @edgeDefaults: it belongs beside @relationship, but is beside @inverse. Move it.',
    ],
    [
      'a property of a node',
      { 'film: Film': 'title: String @edgeDefaults(path: ["film"]) film: Film' },
      '4: Scene.title: @edgeDefaults belongs on a relationship field. Remove it here.',
    ],
  ])('reports %s', (_, changes, problem) => {
    expect(problemsOf(films(changes))).toEqual([problem]);
  });

  it('reports a path that ends in edges with defaults of their own', () => {
    const chained = films({
      'remade: Film':
        '\n  stars: [Actor!]! @relationship(type: "STARS", edge: "Part") @edgeDefaults(path: ["scenes", "actors"])\n remade: Film',
    });

    expect(problemsOf(chained)).toEqual([
      '4: Film.stars: @edgeDefaults: the path ends in edges that have @edgeDefaults themselves. End it in edges whose records give every value.',
    ]);
  });
});
