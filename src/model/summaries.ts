import type { Property } from './graph-model.js';

/** What a list tells of the values of a property. */
interface SummaryRule {
  /** Of which properties: numbers and dates, or numbers alone. */
  readonly of: 'ordered' | 'numbers';
  /** What comes out: a value of the property, or a number that need not be whole. */
  readonly gives: 'value' | 'number';
  /** What the API calls the object that holds it for each property, after the name of the type. */
  readonly object: 'Extremes' | 'Sums' | 'Means';
}

/**
 * All summaries. The API, the reading of requests and both stores follow from this table: the compiler
 * points to every place that lacks a new one.
 */
export const SUMMARIES = {
  min: { of: 'ordered', gives: 'value', object: 'Extremes' },
  max: { of: 'ordered', gives: 'value', object: 'Extremes' },
  sum: { of: 'numbers', gives: 'number', object: 'Sums' },
  avg: { of: 'numbers', gives: 'number', object: 'Means' },
} as const satisfies Readonly<Record<string, SummaryRule>>;

export type Summary = keyof typeof SUMMARIES;

export type SummaryObject = (typeof SUMMARIES)[Summary]['object'];

export const SUMMARY_NAMES = Object.keys(SUMMARIES) as readonly Summary[]; // the keys of the table

export function isSummary(name: string): name is Summary {
  return Object.hasOwn(SUMMARIES, name);
}

/** The properties that a list sums up so. */
export function summarized(summary: Summary, properties: Iterable<Property>): readonly Property[] {
  const { of } = SUMMARIES[summary];
  return [...properties].filter(
    ({ list, type: { kind } }) =>
      !list && (isNumber(kind) || (of === 'ordered' && kind === 'PartialDate')),
  );
}

function isNumber(kind: Property['type']['kind']): boolean {
  return kind === 'Int' || kind === 'Float';
}
