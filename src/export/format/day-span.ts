import { parsePartialDate } from '../../model/partial-date.js';

/** Days as `yyyy-mm-dd`; absent if not known. */
export interface DaySpan {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/**
 * The days from the earliest possible start to the latest possible end: Gephi reads no partial
 * dates. The day of a date-time is its local day.
 */
export function daySpan(start: string | undefined, end: string | undefined): DaySpan {
  const first = start === undefined ? undefined : firstDay(start);
  const last = end === undefined ? undefined : lastDay(end);
  // Local days of an instant may differ by one, and Gephi refuses an end before the start.
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
