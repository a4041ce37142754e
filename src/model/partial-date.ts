/**
 * A date, as precise as it is known, with the span of time that it covers.
 *
 * Without an offset it is a span of UTC days, with one it is an instant.
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

/** From the least to the most precise, the sort order of dates that start at the same instant. */
export const DATE_PRECISIONS = ['YEAR', 'MONTH', 'DAY', 'TIME'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const PARTIAL_DATE_FORMS =
  '"2023", "2023-12", "2023-12-07" or "2023-12-07T17:50+09:00" (a date-time needs an offset)';

const FORM =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<zone>Z|[+-]\d{2}:\d{2}))?)?)?$/u;

/** In minutes. No time zone has ever been farther from UTC. */
const MAX_OFFSET = 14 * 60;

const cache = new Map<string, PartialDate>();
const MAX_CACHED = 50_000;

/**
 * Parses a partial date; `undefined` if the text has another form or is not a real day.
 *
 * Returns the same object for the same text while it is cached.
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  const cached = cache.get(text);
  if (cached !== undefined) return cached;
  const date = readPartialDate(text);
  if (date !== undefined && cache.size < MAX_CACHED) cache.set(text, date);
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
  if (offset > MAX_OFFSET || minutes > 59) return undefined;
  return zone.startsWith('-') ? -offset : offset;
}

function isRealDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return new Date(utcDay(year, month, day)).getUTCDate() === day; // an excess day rolls over to the next month
}

/** Midnight UTC. Unlike `Date.UTC`, it takes years below 100 literally. */
function utcDay(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

/** Compares by first instant, then from the least to the most precise, then by text. */
export function comparePartialDates(left: PartialDate, right: PartialDate): number {
  return (
    left.earliest - right.earliest ||
    DATE_PRECISIONS.indexOf(left.precision) - DATE_PRECISIONS.indexOf(right.precision) ||
    (left.text < right.text ? -1 : left.text > right.text ? 1 : 0)
  );
}
