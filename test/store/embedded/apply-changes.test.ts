import type { Change } from '../../../src/model/change.js';
import type { GraphRecord } from '../../../src/model/record.js';
import type { Graph } from '../../../src/store/embedded/graph/stored-graph.js';
import { applyChanges } from '../../../src/store/embedded/records/apply-changes.js';
import { edgesAt } from '../../../src/store/embedded/records/edges-at.js';
import { edgesNaming } from '../../../src/store/embedded/records/edges-naming.js';
import { findEdge } from '../../../src/store/embedded/records/find-edge.js';
import { HeldGraph } from '../../../src/store/embedded/records/held-graph.js';
import { toEdgeRecord } from '../../../src/store/embedded/records/list-records.js';
import { putRecords } from '../../../src/store/embedded/records/put-records.js';
import { makeFilmModel } from '../../support/film-model.js';
import { edge, node } from '../../support/make-records.js';
import { graphHolding } from '../../support/run-on.js';

const model = makeFilmModel({ cited: true });
const actor = (letter: string, name = letter) => node('Actor', `actor:${letter}`, { name });
const film = (letter: string, aliases: readonly string[] = []) =>
  node('Film', `film:${letter}`, { name: letter, kind: 'SHORT', aliases });
const article = node('Article', 'article:a', { name: 'A', headline: 'A' });
const cited = [{ source: 'article:a', paragraph: 2 }];
const part = (from: string, to: string, character: string, more = {}, sources = cited) =>
  edge(
    ['Actor', `actor:${from}`],
    'PLAYED_IN',
    ['Film', `film:${to}`],
    { character, ...more },
    sources,
  );
const partRemoval = (from: string, to: string, character: string): Change => ({
  kind: 'edge removal',
  type: 'PLAYED_IN',
  fromType: 'Actor',
  toType: 'Film',
  from: `actor:${from}`,
  to: `film:${to}`,
  properties: { character },
});
const nodeRemoval = (type: string, id: string): Change => ({ kind: 'node removal', type, id });

const WORLD = [
  ...['a', 'b', 'c'].map((letter) => actor(letter)),
  ...['x', 'y'].map((letter) => film(letter)),
  article,
  part('a', 'x', 'king'),
  part('a', 'x', 'fool', { understudy: 'actor:c' }),
  part('b', 'x', 'king', {}, []),
];

describe('changes of a graph', () => {
  let graph: Graph;
  beforeEach(() => {
    graph = graphHolding(model, WORLD);
  });

  const versionsOf = (...ids: readonly string[]) => ids.map((id) => graph.nodes.get(id)?.version);
  const records = () => [...new HeldGraph(graph).records()];

  it('leave the graph as if only the records that remain had been written', () => {
    applyChanges(graph, [
      partRemoval('a', 'x', 'king'),
      partRemoval('b', 'x', 'king'),
      nodeRemoval('Actor', 'actor:b'),
      part('c', 'y', 'queen'),
      actor('d'),
      part('d', 'y', 'queen', { understudy: 'actor:a' }),
      partRemoval('c', 'y', 'queen'),
    ]);
    const remaining: readonly GraphRecord[] = [
      ...['a', 'c', 'd'].map((letter) => actor(letter)),
      ...['x', 'y'].map((letter) => film(letter)),
      article,
      part('a', 'x', 'fool', { understudy: 'actor:c' }),
      part('d', 'y', 'queen', { understudy: 'actor:a' }),
    ];

    expect(records()).toEqual([...new HeldGraph(graphHolding(model, remaining)).records()]);
  });

  it('are one transaction, which is the version of every node that changed or whose outgoing edges did', () => {
    const { transaction, changes } = applyChanges(graph, [
      actor('a', 'Another name'),
      part('b', 'y', 'queen'),
    ]);

    expect([transaction, changes.length]).toEqual([2, 2]);
    expect(versionsOf('actor:a', 'actor:b', 'actor:c', 'film:y', 'article:a')).toEqual([
      2, 2, 1, 1, 1,
    ]);
  });

  it('are told apart from those that change nothing', () => {
    const renamed = actor('a', 'Another name');
    const recast = part('b', 'x', 'king', { from: '1995' }, []);
    const absent = [partRemoval('c', 'x', 'king'), nodeRemoval('Actor', 'actor:none')];
    const nothing = applyChanges(graph, [...WORLD, ...absent]);
    const something = applyChanges(graph, [...WORLD.slice(1), renamed, recast, ...absent]);

    expect([nothing, something]).toEqual([
      { transaction: undefined, changes: [] },
      { transaction: 2, changes: [renamed, recast] },
    ]);
    expect(versionsOf('actor:a', 'actor:b', 'actor:c')).toEqual([2, 2, 1]);
  });

  it('give a node that is removed and created again a version that it never had', () => {
    const versions = [
      [part('c', 'y', 'queen')],
      [partRemoval('c', 'y', 'queen')],
      [actor('d'), part('d', 'y', 'queen')],
      [partRemoval('d', 'y', 'queen'), nodeRemoval('Actor', 'actor:d')],
      [actor('d')],
    ].map((changes) => {
      applyChanges(graph, changes);
      return versionsOf('actor:c', 'actor:d');
    });

    expect(versions).toEqual([
      [2, undefined],
      [3, undefined],
      [3, 4],
      [3, undefined],
      [3, 6],
    ]);
  });

  it('of sources alone, and of values in lists, are changes', () => {
    const uncited = part('a', 'x', 'king', {}, []);
    const elsewhere = part('a', 'x', 'king', {}, [{ source: 'article:a', paragraph: 3 }]);
    const named = film('x', ['X.']);
    const renamed = film('x', ['Y.']);
    const steps = [uncited, uncited, elsewhere, named, named, renamed];

    expect(steps.map((change) => applyChanges(graph, [change]).changes.length)).toEqual([
      1, 0, 1, 1, 0, 1,
    ]);
  });

  it('do not remove a node that still has edges', () => {
    expect(() => applyChanges(graph, [nodeRemoval('Film', 'film:x')])).toThrow(
      'film:x is removed, but has edges PLAYED_IN',
    );
  });

  it('of many edges at once are told apart too', () => {
    const letters = Array.from('abcdefghij');
    const many = letters.flatMap((character) => letters.map((to) => part('c', to, character)));
    const films = letters.map((letter) => film(letter));
    putRecords(graph, films);
    const first = applyChanges(graph, many);
    const again = applyChanges(graph, many);
    const other = applyChanges(graph, [part('c', 'a', 'a', { from: '1995' }), ...many.slice(1)]);

    expect([first, again, other].map(({ changes }) => changes.length)).toEqual([100, 0, 1]);
    expect(records().length).toBe(WORLD.length + films.length + many.length);
  });
});

describe('what edits have to know about a graph', () => {
  const graph = graphHolding(model, WORLD);
  const nodeOf = (id: string) => {
    const found = graph.nodes.get(id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };

  it('is an edge by its ends and its key', () => {
    const found = [
      part('a', 'x', 'fool'),
      part('a', 'x', 'queen'),
      part('a', 'y', 'king'),
      part('z', 'x', 'king'),
    ].map((sought) => findEdge(graph, sought)?.value('character'));

    expect(found).toEqual(['fool', undefined, undefined, undefined]);
  });

  it('is all edges of a node, in both directions', () => {
    const edges = ['actor:a', 'film:x', 'film:y', 'article:a'].map((id) =>
      [...edgesAt(graph, nodeOf(id))].map((each) => [each.from.id, each.value('character')]),
    );

    expect(edges).toEqual([
      [
        ['actor:a', 'fool'],
        ['actor:a', 'king'],
      ],
      [
        ['actor:a', 'fool'],
        ['actor:a', 'king'],
        ['actor:b', 'king'],
      ],
      [],
      [],
    ]);
  });

  it('is the edges that cite or refer to some nodes', () => {
    const naming = (...ids: readonly string[]) =>
      [...edgesNaming(graph, ids.map(nodeOf))].map(toEdgeRecord);

    expect([
      naming('article:a')
        .map(({ properties }) => properties['character'])
        .sort(),
      naming('actor:c'),
      naming('actor:c', 'article:a').length,
      naming('actor:a', 'film:x'),
    ]).toEqual([['fool', 'king'], [part('a', 'x', 'fool', { understudy: 'actor:c' })], 2, []]);
  });
});
