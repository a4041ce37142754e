import type { SearchAnswer } from '../../src/plan/search-question.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { makeFilmModel } from '../support/film-model.js';
import { node } from '../support/make-records.js';

const topic = (key: string, name: string, properties = {}) =>
  node('Topic', `topic:${key}`, { name, aliases: [], ...properties });

const ORDERED = [
  topic('a-misspelt', 'Treety'),
  topic('b-beginning', 'Treatynow'),
  topic('c-word-of-two', 'Peace treaty'),
  topic('d-word-of-two', 'Treaty peace'),
  topic('e-described', 'Something', { description: 'A treaty of many lines on many things' }),
  topic('f-alias', 'Else', { aliases: ['Pact', 'Treaty'] }),
  topic('g-name', 'TREATY'),
  topic('h-nothing', 'Fish'),
  topic('i-twice-misspelt', 'Fisherries'),
];

describeEachStore(
  'searching',
  ({ store, ask }) => {
    const search = (text: string, first = 20): Promise<SearchAnswer> =>
      store().search({ text, types: ['Topic', 'Person', 'Place'], first });
    const idsOf = async (text: string): Promise<readonly string[]> =>
      (await search(text)).hits.map(({ id }) => id.slice('topic:'.length));

    it('ranks whole names first, then words, then prefixes, then misspelt words; equal ones by id', async () => {
      const { hits, totalCount } = await search('treaty');

      expect(hits.map(({ id, matchedField }) => `${id} ${matchedField}`)).toEqual([
        'topic:g-name name',
        'topic:f-alias aliases',
        'topic:c-word-of-two name',
        'topic:d-word-of-two name',
        'topic:e-described description',
        'topic:b-beginning name',
        'topic:a-misspelt name',
      ]);
      expect(totalCount).toBe(7);
      expect(hits[2]?.score).toBe(hits[3]?.score);
    });

    it('counts hits beyond those that it lists', async () => {
      const { hits, totalCount } = await search('treaty', 2);

      expect([hits.map(({ id }) => id), totalCount]).toEqual([
        ['topic:g-name', 'topic:f-alias'],
        7,
      ]);
    });

    it('returns the first by id even of more equal hits than it ranks', async () => {
      const keys = Array.from({ length: 900 }, (_, index) => String(index * 7919).padStart(8, '0'));
      const shuffled = [...keys].sort((left, right) => (left.slice(5) < right.slice(5) ? -1 : 1));
      await store().write(shuffled.map((key) => topic(key, 'Equal')));

      expect((await search('equal')).totalCount).toBe(900);
      expect((await idsOf('equal')).slice(0, 3)).toEqual(keys.slice(0, 3));
      expect((await idsOf('eqaul')).slice(0, 3)).toEqual(keys.slice(0, 3));
    });

    it('returns a whole name first, even if more nodes than it ranks have the word more often', async () => {
      await store().write([
        ...Array.from({ length: 200 }, (_, index) =>
          topic(`often-${index}`, 'Equal equal equal equal'),
        ),
        topic('whole', 'Equal'),
      ]);

      expect((await search('equal', 1)).hits.map(({ id }) => id)).toEqual(['topic:whole']);
    });

    it('takes only the last word for a prefix, and from two letters', async () => {
      expect(await idsOf('fis')).toEqual(['h-nothing', 'i-twice-misspelt']);
      expect(await idsOf('f')).toEqual([]);
      expect(await idsOf('fis q')).toEqual([]);
      expect(await idsOf('peace trea')).toEqual(['c-word-of-two', 'd-word-of-two']);
    });

    it('tolerates one wrong letter from four letters, two from eight, and none in numbers', async () => {
      await store().write([topic('x1', 'Oslo'), topic('x2', 'Rio'), topic('x3', '2024')]);

      expect(await idsOf('oslu')).toEqual(['x1']);
      expect(await idsOf('olso')).toEqual(['x1']);
      expect(await idsOf('ozlu')).toEqual([]);
      expect(await idsOf('rix')).toEqual([]);
      expect(await idsOf('fiscerrjes')).toEqual(['i-twice-misspelt']);
      expect(await idsOf('fiscerrjez')).toEqual([]);
      expect(await idsOf('2025')).toEqual([]);
      expect(await idsOf('2024')).toEqual(['x3']);
    });

    it('tells numbers apart, and finds what is dated by its year', async () => {
      const event = (key: string, name: string, start: string) =>
        node('Event', `event:${key}`, { name, kind: 'SUMMIT', aliases: [], start });
      await store().write([
        event('a', 'NATO Summit 2022', '2022-06-29'),
        event('b', 'NATO Summit in Vilnius', '2023-07-11'),
        event('c', 'NATO Summit 2024', '2024-07'),
        event('d', 'Summit of NATO 2023', '2023'),
        event('e', 'G7 Summit', '2021'),
        event('f', 'G20 Summit', '2021'),
        event('g', 'Meeting 2 of the UN2', '2020'),
      ]);
      const found = async (text: string) =>
        (await store().search({ text, types: ['Event'], first: 10 })).hits.map(({ id }) => id);

      expect(await found('NATO summit 2023')).toEqual(['event:d', 'event:b']);
      expect(await found('2023')).toEqual(['event:d', 'event:b']);
      expect(await found('summit 202')).toEqual(['event:a', 'event:c', 'event:d']);
      expect(await found('2023 summit nato')).toEqual(['event:d', 'event:b']);
      expect(await found('g7 summit')).toEqual(['event:e']);
      expect(await found('g20 summit')).toEqual(['event:f']);
      expect(await found('un2 meeting')).toEqual(['event:g']);
      expect(await found('un3 meeting')).toEqual(['event:g']);
      expect(await found('un3')).toEqual([]);
      expect(await found('2019')).toEqual([]);
    });

    it('returns the text in which the words were found', async () => {
      const { hits } = await search('treaty');

      expect(hits.slice(0, 2).map(({ matchedText }) => matchedText)).toEqual(['TREATY', 'Treaty']);
    });

    it('marks the words found in a snippet', async () => {
      const { data } = await ask(
        '{ search(text: "many trety", types: [TOPIC]) { hits { matchedField snippet snippetParts { text isMatch } } } }',
      );

      expect(data).toEqual({
        search: {
          hits: [
            {
              matchedField: 'description',
              snippet: 'A treaty of many lines on many things',
              snippetParts: [
                { text: 'A ', isMatch: false },
                { text: 'treaty', isMatch: true },
                { text: ' of ', isMatch: false },
                { text: 'many', isMatch: true },
                { text: ' lines on ', isMatch: false },
                { text: 'many', isMatch: true },
                { text: ' things', isMatch: false },
              ],
            },
          ],
        },
      });
    });

    it('finds nodes with all words; if there are none, those with any, most words first', async () => {
      expect(await idsOf('peace treaty')).toEqual(['c-word-of-two', 'd-word-of-two']);
      expect(await idsOf('many treaty something')).toEqual(['e-described']);
      expect((await idsOf('peace treaty fish')).slice(0, 2)).toEqual([
        'c-word-of-two',
        'd-word-of-two',
      ]);
      expect(await idsOf('peace treaty fish')).toContain('h-nothing');
    });

    it('ignores stop words beside others, but finds them alone', async () => {
      expect(await idsOf('the peace and a treaty')).toEqual(['c-word-of-two', 'd-word-of-two']);
      expect(await idsOf('of')).toEqual(['e-described']);
    });

    it('reads sixteen words, and tolerates wrong letters in eight of them', async () => {
      const others = (count: number): string =>
        Array.from({ length: count }, (_, index) => `q${index}`).join(' ');

      expect(await idsOf(`${others(15)} fish`)).toEqual(['h-nothing', 'i-twice-misspelt']);
      expect(await idsOf(`${others(16)} fish`)).toEqual([]);
      expect(await idsOf(`${others(7)} trety x`)).toContain('g-name');
      expect(await idsOf(`${others(8)} trety x`)).toEqual([]);
    });

    it('finds Japanese inside a word, by one character or by several that follow each other', async () => {
      await store().write([
        node('Person', 'person:y', {
          name: 'Y',
          aliases: [],
          familyName: 'Y',
          nativeName: '上川陽子',
        }),
        node('Person', 'person:z', {
          name: 'Z',
          aliases: [],
          familyName: 'Z',
          nativeName: '陽上子',
        }),
      ]);
      const found = async (text: string) => (await search(text)).hits.map(({ id }) => id);

      expect(await found('陽子')).toEqual(['person:y']);
      expect(await found('上川陽')).toEqual(['person:y']);
      expect(await found('陽')).toEqual(['person:z', 'person:y']);
      expect(await found('大臣')).toEqual([]);
    });

    it('finds what has been written since, and not what was replaced', async () => {
      for (const [index, name] of ['Alpha', 'Beta', 'Gamma', 'Delta'].entries()) {
        await store().write([topic('new', name), topic(`more-${index}`, 'Further')]);

        const found = await Promise.all(['alpha', 'beta', 'gamma', 'delta'].map(idsOf));
        expect(found).toEqual([0, 1, 2, 3].map((each) => (each === index ? ['new'] : [])));
        expect((await search('further')).totalCount).toBe(index + 1);
      }
    });

    it('rejects with the reason of an aborted signal', async () => {
      await expect(
        store().search(
          { text: 'treaty', types: ['Topic'], first: 1 },
          { signal: AbortSignal.abort(new Error('the client has gone')) },
        ),
      ).rejects.toThrow('the client has gone');
    });
  },
  { records: ORDERED },
);

describeEachStore(
  'searching a model without searched properties',
  ({ store }) => {
    it('finds nothing', async () => {
      expect(await store().search({ text: 'film', types: ['Film', 'Actor'], first: 5 })).toEqual({
        hits: [],
        totalCount: 0,
      });
    });
  },
  {
    model: makeFilmModel({ cited: false }),
    records: [node('Film', 'film:a', { name: 'Film', aliases: [], kind: 'SHORT' })],
  },
);
