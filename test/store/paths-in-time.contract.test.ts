import { parsePartialDate } from '../../src/model/partial-date.js';
import type { PathsQuestion, TimeSpan } from '../../src/plan/paths-question.js';
import { describeEachStore } from '../support/describe-each-store.js';
import { hopsOver } from '../support/hops.js';
import { edge, node } from '../support/make-records.js';
import { smallWorld } from '../support/small-world.js';

/** From the first instant of one date to the last of another; open without a date. */
function span(from: string | undefined, to: string | undefined): TimeSpan {
  return {
    earliest: parsePartialDate(from ?? '')?.earliest ?? -Infinity,
    latest: parsePartialDate(to ?? '')?.latest ?? Infinity,
  };
}

const event = (name: string, dates: Readonly<Record<string, string>>) => [
  node('Event', `event:${name}`, { name, aliases: [], kind: 'SUMMIT', ...dates }),
  edge(['Event', `event:${name}`], 'HELD_AT', ['Place', 'place:tokyo']),
];

const records = [
  ...smallWorld,
  ...event('undated', {}),
  ...event('begun', { start: '2010-05' }),
  ...event('ended', { end: '2010-05' }),
  ...event('both', { start: '2009', end: '2010-05' }),
  node('Agreement', 'agreement:a', { name: 'A', aliases: [], kind: 'TREATY', date: '2025' }),
  edge(['Meeting', 'meeting:later'], 'PRODUCED', ['Agreement', 'agreement:a']),
];

describeEachStore(
  'paths in a span of time',
  ({ store, model }) => {
    /** How many paths there are between two nodes over some relationships in a span. */
    const count = async (
      [from, to]: readonly [string, string],
      names: readonly string[],
      during: PathsQuestion['during'],
    ): Promise<number> => {
      const hops = hopsOver(model(), ...names);
      const asked = { from, to, hops, during, maxLength: 12, first: 10 };
      return (await store().paths(asked)).paths.length;
    };

    it('lead over what may have taken place in it, as precisely as its date is known', async () => {
      const ends = ['topic:fish', 'topic:ukraine'] as const; // by meeting:year, of 2023, and meeting:later, of 2024-07-26
      const counts = [
        [undefined, undefined, 2],
        ['2023', '2024', 2],
        ['2023-06', '2023-07', 1],
        ['2023-12-31T23:59:59Z', '2024-07-25', 1],
        ['2024', '2024-07-25', 0],
        ['2024-07-26T23:59Z', undefined, 1],
        [undefined, '2022', 0],
        ['2024-07-27', undefined, 0],
      ] as const;

      for (const [from, to, expected] of counts) {
        expect([from, to, await count(ends, ['DISCUSSED'], span(from, to))]).toEqual([
          from,
          to,
          expected,
        ]);
      }
    });

    it('take no detour around what took place outside it', async () => {
      const ends = ['topic:defence', 'topic:security'] as const;

      expect(await count(ends, ['DISCUSSED', 'BROADER'], undefined)).toBe(1);
      expect(await count(ends, ['DISCUSSED', 'BROADER'], span('2023', '2023'))).toBe(0);
    });

    it('follow no edge between two nodes without dates', async () => {
      expect(
        await count(['topic:ukraine', 'topic:security'], ['BROADER'], span(undefined, undefined)),
      ).toBe(0);
      expect(
        await count(['event:undated', 'place:tokyo'], ['HELD_AT'], span(undefined, undefined)),
      ).toBe(0);
    });

    it('follow an edge between two dated nodes only if both took place in it', async () => {
      const ends = ['meeting:later', 'agreement:a'] as const;

      expect(await count(ends, ['PRODUCED'], span('2024', '2025'))).toBe(1);
      expect(await count(ends, ['PRODUCED'], span('2025', '2025'))).toBe(0);
      expect(await count(ends, ['PRODUCED'], span('2024', '2024'))).toBe(0);
    });

    it('use one date for both if the other is unknown', async () => {
      const found = (name: string, from: string, to: string) =>
        count([`event:${name}`, 'place:tokyo'], ['HELD_AT'], span(from, to));

      for (const name of ['begun', 'ended']) {
        expect(await found(name, '2010', '2010')).toBe(1);
        expect(await found(name, '2009', '2010-04')).toBe(0);
        expect(await found(name, '2010-06', '2011')).toBe(0);
      }
      expect(await found('both', '2009-06', '2009-07')).toBe(1);
      expect(await found('both', '2010-05-31', '2010-05-31')).toBe(1);
      expect(await found('both', '2010-06', '2011')).toBe(0);
    });
  },
  { records },
);
