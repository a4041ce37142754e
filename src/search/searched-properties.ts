import type { GraphModel, NodeType } from '../model/graph-model.js';
import { type ReadText, splitWords } from './split-words.js';

/** A property that search reads: a text, or several, or a date. */
export interface SearchedProperty {
  readonly name: string;
  /** How much a match in it counts, against the property of the model that counts most: up to 1. */
  readonly weight: number;
  /** Whether it is a date, of which the year is read. */
  readonly isDate: boolean;
}

/** What a year counts that stands in a date: less than any text. */
const WEIGHT_OF_DATES = 0.1;

/** What search reads of each node type that has such; the others are not among them. */
export type SearchedTypes = ReadonlyMap<string, readonly SearchedProperty[]>;

/** Reads from the model what is searched. */
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

/** The properties that date a node: who looks for a meeting of 2023 types the year, wherever it stands. */
function dates({ interval, properties }: NodeType): readonly SearchedProperty[] {
  if (interval === undefined) return [];
  return [...new Set([interval.from, interval.to])]
    .filter((name) => properties.get(name)?.list === false)
    .map((name) => ({ name, weight: WEIGHT_OF_DATES, isDate: true }));
}

/** The texts of a value: of a list each, of a date as it is written, of what is no text none. */
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

/** The words of one text of a property, as they are looked for. */
export function readProperty({ isDate }: SearchedProperty, text: string): ReadText {
  if (!isDate) return splitWords(text);
  const year = YEAR_DIGITS.exec(text)?.[0];
  return { words: year === undefined ? [] : [{ plain: yearForm(year), others: [] }], wholes: [] };
}

const YEAR_DIGITS = /^\d{4}(?!\d)/u;

/** What stands for a year of a date among words: no word has this sign, so that none begins so. */
export function yearForm(year: string): string {
  return `@${year}`;
}
