import type { GraphModel, NodeType } from '../model/graph-model.js';
import { type ReadText, splitWords } from './split-words.js';

/** A property that is searched: a text, a list of texts, or a date. */
export interface SearchedProperty {
  readonly name: string;
  /** The weight of a match in it, relative to the highest weight in the model: up to 1. */
  readonly weight: number;
  /** Whether it is a date, of which only the year is searched. */
  readonly isDate: boolean;
}

/** The weight of the year of a date: less than that of any text. */
const WEIGHT_OF_DATES = 0.1;

/** The searched properties by node type, without the types that have none. */
export type SearchedTypes = ReadonlyMap<string, readonly SearchedProperty[]>;

/** Collects the searched properties of a model. */
export function searchedTypes(model: GraphModel): SearchedTypes {
  const types = [...model.nodeTypes.values()];
  const weights = types.flatMap((type) => weightedProperties(type).map(([, weight]) => weight));
  const most = Math.max(...weights);
  return new Map(
    types.flatMap((type) => {
      const weighted = weightedProperties(type);
      if (weighted.length === 0) return [];
      const texts = weighted.map(([name, weight]) => ({
        ...{ name, weight: weight / most, isDate: false },
      }));
      return [[type.name, [...texts, ...dates(type)]] as const];
    }),
  );
}

function weightedProperties({ properties }: NodeType): readonly (readonly [string, number])[] {
  return [...properties.values()].flatMap(({ name, searchWeight = 0 }) =>
    searchWeight > 0 ? [[name, searchWeight] as const] : [],
  );
}

/** The dates of a node: somebody who looks for a meeting of 2023 types the year, wherever it is recorded. */
function dates({ interval, properties }: NodeType): readonly SearchedProperty[] {
  if (interval === undefined) return [];
  return [...new Set([interval.from, interval.to])]
    .filter((name) => properties.get(name)?.list === false)
    .map((name) => ({ name, weight: WEIGHT_OF_DATES, isDate: true }));
}

/** The texts of a value: each item of a list, a date as written, and none if it is not a text. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isDateValue(value)) return [value.text];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function isDateValue(value: unknown): value is { readonly text: string } {
  return (
    typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
  );
}

/** Splits one text of a property into words. */
export function readProperty({ isDate }: SearchedProperty, text: string): ReadText {
  if (!isDate) return splitWords(text);
  const year = YEAR_DIGITS.exec(text)?.[0];
  return { words: year === undefined ? [] : [{ plain: yearForm(year), others: [] }], wholes: [] };
}

const YEAR_DIGITS = /^\d{4}(?!\d)/u;

/** The term for the year of a date: no word contains `@`, so no word matches it. */
export function yearForm(year: string): string {
  return `@${year}`;
}
