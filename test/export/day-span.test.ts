import { daySpan } from '../../src/export/format/day-span.js';

describe('daySpan', () => {
  it.each([
    ['2023', '2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12', '2023-12-01', '2023-12-31'],
    ['2023-12-07', '2023-12-07', '2023-12-07', '2023-12-07'],
    ['0044-03', '0044-03', '0044-03-01', '0044-03-31'],
  ])('spans %s to %s from the first day to the last', (from, to, start, end) => {
    expect(daySpan(from, to)).toEqual({ start, end });
  });

  it('takes the local day of a date-time', () => {
    expect(daySpan('2023-12-07T00:30+09:00', '2023-12-07T23:30-08:00')).toEqual({
      start: '2023-12-07',
      end: '2023-12-07',
    });
  });

  it('has no start or end if it is not known', () => {
    expect(daySpan(undefined, '2023')).toEqual({ start: undefined, end: '2023-12-31' });
    expect(daySpan('2023', undefined)).toEqual({ start: '2023-01-01', end: undefined });
  });

  it('does not end before it starts, whatever the local days', () => {
    expect(daySpan('2024-02-29T00:30+09:00', '2024-02-28T20:00Z')).toEqual({
      start: '2024-02-29',
      end: '2024-02-29',
    });
  });
});
