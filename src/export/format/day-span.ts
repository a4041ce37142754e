import { parsePartialDate } from '../../model/partial-date.js';

/** Days as `yyyy-mm-dd`; an end that is not known is absent. */
export interface DaySpan {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/**
 * The whole days from the first that a beginning may mean to the last that an end may mean: Gephi
 * reads no other dates. Of a date-time it is the day on the clock of its place.
 */
export function daySpan(start: string | undefined, end: string | undefined): DaySpan {
  const first = start === undefined ? undefined : firstDay(start);
  const last = end === undefined ? undefined : lastDay(end);
  // The clocks of two places may differ by a day, and Gephi refuses what ends before it begins.
  const endsEarly = first !== undefined && last !== undefined && last < first;
  return { start: first, end: endsEarly ? first : last };
}

function firstDay(text: string): string {
  return text.length >= DAY_LENGTH
    ? text.slice(0, DAY_LENGTH)
    : `${text}${FIRST_OF_YEAR.slice(text.length - YEAR_LENGTH)}`;
}

function lastDay(text: string): string {
  if (text.length >= DAY_LENGTH) return text.slice(0, DAY_LENGTH);
  const latest = parsePartialDate(text)?.latest;
  return latest === undefined ? text : new Date(latest).toISOString().slice(0, DAY_LENGTH);
}

const DAY_LENGTH = 'yyyy-mm-dd'.length;
const YEAR_LENGTH = 'yyyy'.length;
const FIRST_OF_YEAR = '-01-01';
