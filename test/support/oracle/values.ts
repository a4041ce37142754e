import { DATE_PRECISIONS, type PartialDate } from '../../../src/model/partial-date.js';
import type { Scalar, Value } from './oracle-graph.js';

export function isDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'precision' in value;
}

/** Whether values are equal; dates are if they are written alike. */
export function sameValue(left: unknown, right: unknown): boolean {
  return written(left) === written(right);
}

/** A date as its text, anything else as it is. */
export function written(value: unknown): unknown {
  return isDate(value) ? value.text : value;
}

/** Negative, zero or positive: texts by code point, dates by first instant, precision and text. */
export function compareScalars(left: Scalar, right: Scalar): number {
  if (isDate(left) && isDate(right)) {
    return (
      left.earliest - right.earliest ||
      DATE_PRECISIONS.indexOf(left.precision) - DATE_PRECISIONS.indexOf(right.precision) ||
      compareTexts(left.text, right.text)
    );
  }
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) - Number(right);
}

function compareTexts(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  for (const [index, character] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const difference = (character.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The same, in either direction, with missing values last. */
export function compareWithMissing(
  left: Scalar | undefined | null,
  right: Scalar | undefined | null,
  descending: boolean,
): number {
  const [a, b] = [left ?? undefined, right ?? undefined];
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  const difference = compareScalars(a, b);
  return descending ? -difference : difference;
}

/** A single value; `undefined` for a list. */
export function single(value: Value): Scalar | undefined {
  return Array.isArray(value) ? undefined : (value as Scalar | undefined);
}

/** The elements of a list; none for a single value. */
export function elements(value: Value): readonly Scalar[] {
  return Array.isArray(value) ? (value as readonly Scalar[]) : [];
}

/** A value as an answer has it. */
export function toAnswer(value: Value): string | number | boolean | null | (string | number)[] {
  if (Array.isArray(value)) {
    return (value as readonly Scalar[]).map((each) => written(each) as string | number);
  }
  return (written(value) as string | number | boolean | undefined) ?? null;
}
