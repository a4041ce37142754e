import type { Property } from './graph-model.js';

/** How the values of a property are aggregated over a list. */
interface SummaryRule {
  /** The properties to which it applies: numbers and dates, or only numbers. */
  readonly of: 'ordered' | 'numbers';
  /** Its result: a value of the property, or a float. */
  readonly gives: 'value' | 'number';
  /** The suffix of the API type that holds the result for each property. */
  readonly object: 'Extremes' | 'Sums' | 'Means';
}

/**
 * All summaries. The API, the reading of requests and both stores depend on this table; the compiler reports
 * where a new one is not handled.
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

/** The properties to which a summary applies. */
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
