import { DATE_PRECISIONS, type PartialDate } from '../../../model/partial-date.js';

/** The year 0, less two days for offsets, in milliseconds: no first instant lies before. */
const ORIGIN = -62_167_219_200_000 - 2 * 86_400_000;
const DIGITS = 15;

/** Writes an instant so that texts are ordered as instants are. */
export function instantKey(milliseconds: number): string {
  return String(Math.max(0, milliseconds - ORIGIN)).padStart(DIGITS, '0');
}

/**
 * Writes a date as text that is ordered as dates are: by the first instant, then by precision, then
 * as written. The last instant stands in it too, which changes no order: dates that begin together
 * and are equally exact end together.
 */
export function dateKey({ text, earliest, latest, precision }: PartialDate): string {
  const rank = String(DATE_PRECISIONS.indexOf(precision));
  return `${instantKey(earliest)}${rank}${instantKey(latest)}${text}`;
}

/** The date as written, of a key. */
export function dateOfKey(key: string): string {
  return key.slice(2 * DIGITS + 1);
}

/** The last instant of the date whose key an expression gives. */
export function latestOfKey(expression: string): string {
  return `substring(${expression}, ${DIGITS + 1}, ${DIGITS})`;
}

/** The date as written of the key that an expression gives. */
export function textOfKey(expression: string): string {
  return `substring(${expression}, ${2 * DIGITS + 1})`;
}
