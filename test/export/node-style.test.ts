import { sizeOf, colorOf } from '../../src/export/format/node-style.js';
import { makeFilmModel } from '../support/film-model.js';

const model = makeFilmModel({ cited: false });

describe('The style of a node', () => {
  it('has the colour of its type, by the position of the type in the model', () => {
    const [first = '', second = ''] = [...model.nodeTypes.keys()];

    expect(colorOf(model, first)).toEqual({ hex: '#e69f00', r: 230, g: 159, b: 0 });
    expect(colorOf(model, second)).toEqual({ hex: '#56b4e9', r: 86, g: 180, b: 233 });
  });

  it('has different colours for sixteen types', () => {
    const names = Array.from({ length: 16 }, (_, index) => `Type${index}`);
    const types = names.map((name) => [name, model.nodeTypes.get('Film')] as const);
    const wide = { ...model, nodeTypes: new Map(types) } as typeof model;

    expect(new Set(names.map((name) => colorOf(wide, name).hex)).size).toBe(16);
  });

  it('is grey if the model does not have the type', () => {
    expect(colorOf(model, 'Nothing').hex).toBe('#999999');
  });

  it('is larger for a node with more edges, up to a limit', () => {
    expect([0, 1, 4, 7, 1_000_000].map(sizeOf)).toEqual([4, 6, 8, 9.29, 40]);
  });
});
