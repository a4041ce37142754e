import { DATE_PRECISIONS, type PartialDate } from '../../../model/partial-date.js';

/** The year 0, less two days for offsets, in milliseconds: no date begins before. */
const ORIGIN = -62_167_219_200_000 - 2 * 86_400_000;
const DIGITS = 15;

/** Writes an instant as text that sorts as instants do. */
export function instantKey(milliseconds: number): string {
  return String(Math.max(0, milliseconds - ORIGIN)).padStart(DIGITS, '0');
}

/**
 * Writes a date as text that sorts as dates do: by the first instant, then by precision, then as written.
 * It contains the last instant too, which does not affect the order: dates with the same first instant
 * and the same precision have the same last instant.
 */
export function dateKey({ text, earliest, latest, precision }: PartialDate): string {
  const rank = String(DATE_PRECISIONS.indexOf(precision));
  return `${instantKey(earliest)}${rank}${instantKey(latest)}${text}`;
}

/** The date as written, from its key. */
export function dateOfKey(key: string): string {
  return key.slice(2 * DIGITS + 1);
}

/** An expression of the last instant of a date, given one of its key. */
export function latestOfKey(expression: string): string {
  return `substring(${expression}, ${DIGITS + 1}, ${DIGITS})`;
}

/** An expression of a date as written, given one of its key. */
export function textOfKey(expression: string): string {
  return `substring(${expression}, ${2 * DIGITS + 1})`;
}
