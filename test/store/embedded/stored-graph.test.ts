import { keyOf } from '../../../src/store/embedded/graph/key-of.js';
import { createColumn } from '../../../src/store/embedded/graph/column.js';
import { edgesOf } from '../../../src/store/embedded/graph/graph.js';
import { parsePartialDate } from '../../../src/model/partial-date.js';
import type { Relationship } from '../../../src/model/graph-model.js';
import { richModel as model } from '../../support/rich-model.js';
import { edge, node } from '../../support/make-records.js';
import { graphHolding } from '../../support/run-on.js';

const graph = graphHolding(model, [
  node('Film', 'film:a', { name: 'A', kind: 'CLIP' }),
  node('Genre', 'genre:a', { name: 'A' }),
  edge(['Film', 'film:a'], 'IS_A', ['Genre', 'genre:a']),
]);
const relationshipOf = (type: string): Relationship => {
  const found = model.relationships.find((each) => each.type === type);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};

it('refuses, as an internal error, what its model and its edges do not have', () => {
  const [film, genre] = [graph.nodes.get('film:a'), graph.nodes.get('genre:a')];
  if (film === undefined || genre === undefined) throw new Error('no nodes');
  const isA = relationshipOf('IS_A');
  const refused = [
    () => graph.nodeType('Planet'),
    () => graph.edges({ ...isA, index: 99 }),
    () => edgesOf(film, isA, 'OUT').nodeAt(1),
    () => edgesOf(film, isA, 'OUT').at(1),
    // A node whose type has no such edges.
    () => edgesOf(genre, isA, 'OUT').nodeAt(0),
    () => edgesOf(genre, isA, 'OUT').slice(0, 0).at(0),
  ];

  expect(refused.map(errorOf)).toEqual([
    'INTERNAL: no node type Planet',
    'INTERNAL: no edges 99',
    'INTERNAL: no edge at 1',
    'INTERNAL: no edge at 1',
    'INTERNAL: no edge at 0',
    'INTERNAL: no edge at 0',
  ]);
});

it('holds equal dates of edges once, however many edges have them', () => {
  const born = model.edgeTypes.get('Part')?.properties.get('from');
  if (born === undefined) throw new Error('no such property');
  const column = createColumn(born, () => []);
  const [first, second] = [dateOf('1995-06'), dateOf('1995-06')];
  column.set(0, first);
  column.set(1, second);
  column.set(2, dateOf('1995'));

  expect([first === second, column.get(0) === first, column.get(1) === first]).toEqual([
    false,
    true,
    true,
  ]);
  expect(column.get(2)).toEqual(dateOf('1995'));
});

it('compares dates as they are written, and other values as they are', () => {
  expect([dateOf('2024'), dateOf('2024'), 'FEATURE', 7, false].map(keyOf)).toEqual([
    '2024',
    '2024',
    'FEATURE',
    7,
    false,
  ]);
});

/** A date in an object of its own: dates that were parsed before may or may not be the same object. */
function dateOf(text: string) {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return { ...date };
}

function errorOf(refused: () => unknown): string {
  try {
    refused();
    return 'no error';
  } catch (error) {
    const { code, message } = error as { readonly code: string; readonly message: string };
    return `${code}: ${message}`;
  }
}
