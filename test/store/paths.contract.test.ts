import type { PathsAnswer, PathsQuestion } from '../../src/plan/paths-question.js';
import type { Store } from '../../src/store/store.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { hopsOneWay, hopsOver } from '../support/hops.js';
import { edge, node } from '../support/make-records.js';
import { smallWorld } from '../support/small-world.js';

/** Asks for paths; defaults are as wide as possible. */
function ask(
  store: Store,
  from: string,
  to: string,
  more: Partial<PathsQuestion>,
): Promise<PathsAnswer> {
  const rest = { maxLength: 12, hops: [], during: undefined, first: 10, ...more };
  return store.paths({ from, to, ...rest });
}

const nodesOf = ({ paths }: PathsAnswer): readonly (readonly string[])[] =>
  paths.map(({ nodes }) => nodes);

const NOTHING = { paths: [], truncated: false };

describeEachStore('the shortest paths', ({ store, model }) => {
  it('have their nodes and the edge of each step, as it was written', async () => {
    const hops = hopsOver(model(), 'PARTICIPATED_IN');

    const answer = await ask(store(), 'person:aas', 'person:fullwidth', { hops });

    const source = { source: 'source:note', paragraph: null };
    const take = (who: string, country: string) =>
      edge(
        ['Person', `person:${who}`],
        'PARTICIPATED_IN',
        ['Meeting', 'meeting:later'],
        { role: 'CHAIR', onBehalfOf: `country:${country}` },
        [source],
      );
    expect(answer).toEqual({
      paths: [
        {
          nodes: ['person:aas', 'meeting:later', 'person:fullwidth'],
          edges: [take('aas', 'JP'), take('fullwidth', 'NO')],
        },
      ],
      truncated: false,
    });
  });

  it('follow edges only in the directions asked for', async () => {
    const out = hopsOneWay(model(), 'PARTICIPATED_IN', 'OUT');
    const into = hopsOneWay(model(), 'PARTICIPATED_IN', 'IN');
    const asked = [
      await ask(store(), 'person:aas', 'meeting:later', { hops: out }),
      await ask(store(), 'person:aas', 'meeting:later', { hops: into }),
      await ask(store(), 'meeting:later', 'person:aas', { hops: into }),
      await ask(store(), 'person:aas', 'person:fullwidth', { hops: out }),
    ];

    expect(asked.map(({ paths }) => paths.length)).toEqual([1, 0, 1, 0]);
  });

  it('follow only the edges between the types asked for', async () => {
    const all = hopsOver(model(), 'BROADER');
    const topics = all.filter(({ relationship }) => relationship.from === 'Topic');
    const asked = (hops: PathsQuestion['hops']) => [
      ask(store(), 'topic:ukraine', 'topic:security', { hops }),
      ask(store(), 'place:tokyo', 'place:jp', { hops }),
    ];

    const lengths = (await Promise.all([...asked(all), ...asked(topics)])).map(
      ({ paths }) => paths.length,
    );

    expect(lengths).toEqual([1, 1, 1, 0]);
  });

  it('are the first in the order of their nodes, and say whether there are more', async () => {
    const hops = hopsOver(model(), 'DISCUSSED');
    const both = ['later', 'year'].map((name) => [
      'topic:fish',
      `meeting:${name}`,
      'topic:ukraine',
    ]);

    const [one, two] = await Promise.all(
      [1, 2].map((first) => ask(store(), 'topic:fish', 'topic:ukraine', { hops, first })),
    );

    expect(one && nodesOf(one)).toEqual(both.slice(0, 1));
    expect(one?.truncated).toBe(true);
    expect(two && nodesOf(two)).toEqual(both);
    expect(two?.truncated).toBe(false);
  });

  it('are one without edges from a node to itself, whatever may be followed', async () => {
    const during = { earliest: 0, latest: 0 };
    const itself = { paths: [{ nodes: ['meeting:year'], edges: [] }], truncated: false };

    expect(await ask(store(), 'meeting:year', 'meeting:year', { during })).toEqual(itself);
  });

  it('are none if the ends are not connected or one is unknown', async () => {
    const hops = hopsOver(model(), 'PARTICIPATED_IN', 'DISCUSSED');
    const ends = [
      ['person:nobody', 'person:aas'],
      ['person:aas', 'meeting:empty'],
      ['person:aas', 'person:unknown'],
      ['nonsense', 'nonsense'],
    ] as const;

    for (const [from, to] of ends) expect(await ask(store(), from, to, { hops })).toEqual(NOTHING);
  });

  it('take the first of several edges by their key', async () => {
    const hops = hopsOver(model(), 'HELD');
    const { paths } = await ask(store(), 'person:store', 'office:minister', { hops });

    expect(paths.map(({ edges }) => edges)).toMatchObject([[{ properties: { from: '2005-10' } }]]);
  });
});

const CHAIN = Array.from({ length: 14 }, (_, index) => `topic:${index}`);

describeEachStore(
  'the shortest paths along a chain',
  ({ store, model }) => {
    it('are found exactly up to the maximum length', async () => {
      const hops = hopsOver(model(), 'BROADER');
      for (let maxLength = 1; maxLength <= 12; maxLength += 1) {
        const [there, beyond] = [CHAIN[maxLength] ?? '', CHAIN[maxLength + 1] ?? ''];

        const found = await ask(store(), 'topic:0', there, { hops, maxLength });
        const missed = await ask(store(), 'topic:0', beyond, { hops, maxLength });

        expect(nodesOf(found)).toEqual([CHAIN.slice(0, maxLength + 1)]);
        expect(missed).toEqual(NOTHING);
      }
    });
  },
  {
    records: [
      ...CHAIN.map((id) => node('Topic', id, { name: id, aliases: [] })),
      ...CHAIN.slice(1).map((id, index) =>
        edge(['Topic', CHAIN[index] ?? ''], 'BROADER', ['Topic', id]),
      ),
    ],
  },
);

const HIGH = ['ｆ', '𠮷'].map((name) => `meeting:${name}`);

describeEachStore(
  'the order of paths',
  ({ store, model }) => {
    it('goes by code point, above the basic plane too', async () => {
      const hops = hopsOver(model(), 'DISCUSSED');

      const answer = await ask(store(), 'topic:fish', 'topic:security', { hops });

      expect(nodesOf(answer).map(([, between]) => between)).toEqual(['meeting:later', ...HIGH]);
    });
  },
  {
    records: [
      ...smallWorld,
      ...[...HIGH]
        .reverse()
        .flatMap((id) => [
          node('Meeting', id, { name: id, aliases: [], kind: 'VISIT', start: '2023' }),
          edge(['Meeting', id], 'DISCUSSED', ['Topic', 'topic:fish']),
          edge(['Meeting', id], 'DISCUSSED', ['Topic', 'topic:security']),
        ]),
    ],
  },
);
