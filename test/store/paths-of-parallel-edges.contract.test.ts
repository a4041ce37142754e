import type { PathsAnswer } from '../../src/plan/paths-question.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { hopsOneWay, hopsOver } from '../support/hops.js';
import { edge, node } from '../support/make-records.js';
import { richModel } from '../support/rich-model.js';

const film = (key: string) =>
  node('Film', `film:${key}`, { name: key, aliases: [], kind: 'FEATURE' });

const records = [
  film('a'),
  film('b'),
  node('Genre', 'genre:g', { name: 'g' }),
  edge(['Film', 'film:a'], 'TOUCHES', ['Genre', 'genre:g']),
  edge(['Film', 'film:a'], 'IS_A', ['Genre', 'genre:g']),
  edge(['Film', 'film:b'], 'TOUCHES', ['Genre', 'genre:g']),
  edge(['Film', 'film:b'], 'GOES_ON_IN', ['Film', 'film:a']),
  edge(['Film', 'film:a'], 'GOES_ON_IN', ['Film', 'film:b']),
];

const edgesOf = ({ paths }: PathsAnswer): readonly (readonly string[])[] =>
  paths.map(({ edges }) => edges.map(({ from, type, to }) => `${from} ${type} ${to}`));

describeEachStore(
  'a step of a path with several edges',
  ({ store }) => {
    const ask = (from: string, to: string, hops: ReturnType<typeof hopsOver>) =>
      store().paths({ from, to, hops, during: undefined, maxLength: 12, first: 10 });

    it('is one path, with the edge of the relationship that is first in the model', async () => {
      const hops = hopsOver(richModel, 'TOUCHES', 'IS_A');

      expect(edgesOf(await ask('film:a', 'film:b', hops))).toEqual([
        ['film:a IS_A genre:g', 'film:b TOUCHES genre:g'],
      ]);
    });

    it('has the edge in its direction rather than the one against it', async () => {
      const hops = hopsOver(richModel, 'GOES_ON_IN');

      expect(edgesOf(await ask('film:a', 'film:b', hops))).toEqual([['film:a GOES_ON_IN film:b']]);
      expect(edgesOf(await ask('film:b', 'film:a', hops))).toEqual([['film:b GOES_ON_IN film:a']]);
      expect(
        edgesOf(await ask('film:a', 'film:b', hopsOneWay(richModel, 'GOES_ON_IN', 'IN'))),
      ).toEqual([['film:b GOES_ON_IN film:a']]);
    });
  },
  { model: richModel, records },
);
