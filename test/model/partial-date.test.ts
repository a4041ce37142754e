import fc from 'fast-check';

import {
  comparePartialDates,
  DATE_PRECISIONS,
  parsePartialDate,
  type PartialDate,
} from '../../src/model/partial-date.js';

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

const year = fc.integer({ min: 0, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });
const offset = fc
  .integer({ min: -14 * 60, max: 14 * 60 })
  .map(
    (east) =>
      `${east < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`,
  );
const realDay = fc
  .tuple(year, month, fc.nat())
  .map(([y, m, n]) => `${four(y)}-${two(m)}-${two((n % daysIn(y, m)) + 1)}`);
const instant = fc
  .tuple(realDay, fc.nat(23), fc.nat(59), fc.option(fc.nat(59)), fc.oneof(offset, fc.constant('Z')))
  .map(
    ([day, h, m, s, zone]) => `${day}T${two(h)}:${two(m)}${s === null ? '' : `:${two(s)}`}${zone}`,
  );
const anyDate = fc
  .oneof(
    year.map(four),
    fc.tuple(year, month).map(([y, m]) => `${four(y)}-${two(m)}`),
    realDay,
    instant,
  )
  .map(parse);

/** By the rule of the Gregorian calendar, not by `Date`. */
function daysIn(y: number, m: number): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(m) ? 30 : 31;
}

function parse(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`not read: ${text}`);
  return date;
}

/** Whether spans follow one another without gap or overlap and fill the whole. */
function tile(whole: string, parts: readonly string[]): boolean {
  const { earliest, latest } = parse(whole);
  const spans = parts.map(parse);
  const starts = [...spans.map((span) => span.earliest), latest + 1];
  const ends = [earliest - 1, ...spans.map((span) => span.latest)];
  return starts.every((start, index) => start === (ends[index] ?? NaN) + 1);
}

describe('parsePartialDate', () => {
  it.each([
    ['2023', 'YEAR', '2023-01-01T00:00:00.000Z', '2023-12-31T23:59:59.999Z'],
    ['2024-02', 'MONTH', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
    ['2023-12-07', 'DAY', '2023-12-07T00:00:00.000Z', '2023-12-07T23:59:59.999Z'],
    ['2023-12-07T17:50+09:00', 'TIME', '2023-12-07T08:50:00.000Z', '2023-12-07T08:50:00.000Z'],
    ['2023-12-31T23:30-05:00', 'TIME', '2024-01-01T04:30:00.000Z', '2024-01-01T04:30:00.000Z'],
    ['2023-12-07T17:50:09Z', 'TIME', '2023-12-07T17:50:09.000Z', '2023-12-07T17:50:09.000Z'],
    ['0000', 'YEAR', '0000-01-01T00:00:00.000Z', '0000-12-31T23:59:59.999Z'],
    ['0099-03', 'MONTH', '0099-03-01T00:00:00.000Z', '0099-03-31T23:59:59.999Z'],
    ['9999', 'YEAR', '9999-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s as a %s', (text, precision, earliest, latest) => {
    expect(parsePartialDate(text)).toEqual({
      text,
      precision,
      earliest: Date.parse(earliest),
      latest: Date.parse(latest),
    });
  });

  it.each([
    ...['', ' 2023', '2023 ', '23', '02023', '-2023', '2023-', '2023-1', '2023-1-1', '20231207'],
    ...['2023-00', '2023-13', '2023-01-00', '2023-01-32', '2023-04-31', '2023-02-29', '1900-02-29'],
    ...['2023-12-07T17:50', '2023-12-07T17+09:00', '2023-12-07 17:50Z', '2023-12-07t17:50z'],
    ...['2023-12-07T24:00Z', '2023-12-07T23:60Z', '2023-12-07T23:59:60Z', '2023-12-07T17:50:09.5Z'],
    ...[
      '2023-12-07T17:50+14:01',
      '2023-12-07T17:50+15:00',
      '2023-12-07T17:50+09:60',
      '2023-12-07T17:50+9',
    ],
    ...['２０２３', '2023\n', '2023-12-07\u0000', 'today'],
  ])('refuses %j', (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  it('accepts each real day and no other', () => {
    const wrong: string[] = [];
    for (const y of [0, 4, 1600, 1700, 1900, 1999, 2000, 2023, 2024, 2100, 9999]) {
      for (let m = 0; m <= 13; m += 1) {
        for (let d = 0; d <= 32; d += 1) {
          const text = `${four(y)}-${two(m)}-${two(d)}`;
          const isReal = m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
          if ((parsePartialDate(text) !== undefined) !== isReal) wrong.push(text);
        }
      }
    }

    expect(wrong).toEqual([]);
  });

  it('reads each instant as JavaScript reads it', () => {
    fc.assert(
      fc.property(instant, (text) => {
        expect(parse(text).earliest).toBe(Date.parse(text));
        expect(parse(text).latest).toBe(Date.parse(text));
      }),
    );
  });

  it('fills a year with its months and a month with its days, exactly', () => {
    fc.assert(
      fc.property(year, month, (y, m) => {
        const months = Array.from({ length: 12 }, (_, index) => `${four(y)}-${two(index + 1)}`);
        const name = `${four(y)}-${two(m)}`;
        const days = Array.from(
          { length: daysIn(y, m) },
          (_, index) => `${name}-${two(index + 1)}`,
        );

        expect([tile(four(y), months), tile(name, days)]).toEqual([true, true]);
      }),
    );
  });

  it('lets one year end where the next begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9998 }), (y) => {
        expect(parse(four(y)).latest + 1).toBe(parse(four(y + 1)).earliest);
      }),
    );
  });

  it('gives the same frozen object for the same text', () => {
    const date = parse('2023-12-07');

    expect(parsePartialDate('2023-12-07')).toBe(date);
    expect(Object.isFrozen(date)).toBe(true);
  });

  it('returns undefined for arbitrary texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/^\d{4}/u.test(text));

        expect(parsePartialDate(text)).toBeUndefined();
      }),
    );
  });
});

describe('comparePartialDates', () => {
  it('sorts by start, then by precision', () => {
    const inOrder = [
      ...['2023', '2023-01', '2023-01-01', '2022-12-31T15:00-09:00', '2023-01-01T00:00Z'],
      ...['2023-01-01T00:00:01Z', '2023-02', '2024'],
    ];

    const sorted = inOrder.toReversed().map(parse).toSorted(comparePartialDates);

    expect(sorted.map(({ text }) => text)).toEqual(inOrder);
  });

  it('is a total order that agrees with the first instant and the precision', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        const ab = Math.sign(comparePartialDates(a, b));
        const bc = Math.sign(comparePartialDates(b, c));

        expect(ab).toBe(0 - Math.sign(comparePartialDates(b, a)));
        expect(ab === 0).toBe(a.text === b.text);
        if (ab <= 0 && bc <= 0) expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
        if (a.earliest < b.earliest) expect(ab).toBe(-1);
        if (a.earliest === b.earliest && rank(a) < rank(b)) expect(ab).toBe(-1);
      }),
      { numRuns: 2000 },
    );
  });
});

function rank({ precision }: PartialDate): number {
  return DATE_PRECISIONS.indexOf(precision);
}
