/**
 * A date as exactly as it is known, with the span of time that it may mean.
 *
 * Without an offset it is a span of UTC days; with one it is an instant.
 */
export interface PartialDate {
  /** As written: `2023`, `2023-12`, `2023-12-07`, `2023-12-07T17:50+09:00` or `…T17:50:00Z`. */
  readonly text: string;
  /** First instant, in milliseconds since 1970. */
  readonly earliest: number;
  /** Last instant, inclusive. */
  readonly latest: number;
  readonly precision: DatePrecision;
}

/** From the least exact to the most exact: dates that begin together are ordered so. */
export const DATE_PRECISIONS = ['YEAR', 'MONTH', 'DAY', 'TIME'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const PARTIAL_DATE_FORMS =
  '"2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset)';

const FORM =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<zone>Z|[+-]\d{2}:\d{2}))?)?)?$/u;

/** In minutes: no clock has been set farther from UTC since time zones exist. */
const FARTHEST_OFFSET = 14 * 60;

const parsed = new Map<string, PartialDate>();
const MOST_REMEMBERED = 50_000;

/**
 * Reads a partial date; `undefined` where the text has another form or names no real day.
 *
 * The same text gives the same object, for as long as it is remembered.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const date = readPartialDate(text);
  if (date !== undefined && parsed.size < MOST_REMEMBERED) parsed.set(text, date);
  return date;
}

function readPartialDate(text: string): PartialDate | undefined {
  const parts = FORM.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const year = Number(parts['year']);
  const month = Number(parts['month'] ?? 1);
  const day = Number(parts['day'] ?? 1);
  if (!isRealDay(year, month, day)) return undefined;
  if (parts['month'] === undefined) {
    return span(text, 'YEAR', utcDay(year, 1, 1), utcDay(year + 1, 1, 1));
  }
  if (parts['day'] === undefined) {
    const next = month === 12 ? utcDay(year + 1, 1, 1) : utcDay(year, month + 1, 1);
    return span(text, 'MONTH', utcDay(year, month, 1), next);
  }
  const start = utcDay(year, month, day);
  const zone = parts['zone'];
  if (zone === undefined) return span(text, 'DAY', start, start + 86_400_000);
  const hour = Number(parts['hour']);
  const minute = Number(parts['minute']);
  const second = Number(parts['second'] ?? 0);
  const offset = readOffset(zone);
  if (hour > 23 || minute > 59 || second > 59 || offset === undefined) return undefined;
  const instant = start + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  return Object.freeze({ text, precision: 'TIME', earliest: instant, latest: instant });
}

function span(text: string, precision: DatePrecision, from: number, before: number): PartialDate {
  return Object.freeze({ text, precision, earliest: from, latest: before - 1 });
}

/** The offset in minutes east of UTC. */
function readOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(4, 6));
  const offset = Number(zone.slice(1, 3)) * 60 + minutes;
  if (offset > FARTHEST_OFFSET || minutes > 59) return undefined;
  return zone.startsWith('-') ? -offset : offset;
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return new Date(utcDay(year, month, day)).getUTCDate() === day; // a day too many is a day of the next month
}

/** Midnight UTC; years below 100 are taken as written, unlike in `Date.UTC`. */
function utcDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** Orders by first instant, then from the least exact to the most exact, then by the text. */
export function comparePartialDates(left: PartialDate, right: PartialDate): number {
  return (
    left.earliest - right.earliest ||
    DATE_PRECISIONS.indexOf(left.precision) - DATE_PRECISIONS.indexOf(right.precision) ||
    (left.text < right.text ? -1 : left.text > right.text ? 1 : 0)
  );
}
