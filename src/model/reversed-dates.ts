import type { Interval } from './graph-model.js';
import { parsePartialDate, type PartialDate } from './partial-date.js';
import type { RecordValue } from './record.js';

/** The bounds of an interval that ends before it starts. */
export interface ReversedDates {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** Finds reversed dates in the values of a record; `undefined` if they are in order or a bound is missing. */
export function findReversedDates(
  interval: Interval | undefined,
  values: Readonly<Record<string, RecordValue | undefined>>,
): ReversedDates | undefined {
  return interval && compareBounds(values[interval.from], values[interval.to]);
}

/** The same, given the values of both bounds. */
export function compareBounds(
  begin: RecordValue | undefined,
  end: RecordValue | undefined,
): ReversedDates | undefined {
  if (typeof begin !== 'string' || typeof end !== 'string') return undefined;
  const from = parsePartialDate(begin);
  const to = parsePartialDate(end);
  return from !== undefined && to !== undefined && from.earliest > to.latest
    ? { from, to }
    : undefined;
}

/** The message about reversed dates: `"end" is 1999, which is before "start", 2022-09-27`. */
export function explainReversedDates(interval: Interval, { from, to }: ReversedDates): string {
  return `"${interval.to}" is ${to.text}, which is before "${interval.from}", ${from.text}`;
}
