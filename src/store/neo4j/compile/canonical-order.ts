import { compareText } from '../../../kernel/compare-text.js';
import type { Filter, ValueTest } from '../../../plan/filter.js';
import type {
  AggregateField,
  EdgeField,
  Field,
  GroupField,
  ListPart,
  PageInfoField,
  SourceField,
  SummaryField,
} from '../../../plan/plan.js';

/** What a request selects or asks for in an order of its own, which the text of a statement does not depend on. */
export type Unordered =
  | Filter
  | ValueTest
  | Field
  | ListPart
  | EdgeField
  | SourceField
  | PageInfoField
  | AggregateField
  | SummaryField
  | GroupField;

/** Members that hold such parts. */
const UNORDERED = new Set(['filters', 'tests', 'fields', 'parts']);

/** Members that do not matter: the alias, and what is in the cursors of a page. */
const IGNORED = new Set(['key', 'fingerprint']);

/**
 * Sorts parts by what they are, whatever the order, the aliases and the slots of the request: Neo4j plans each
 * text once, so the same question in another order is to have the same text. Parts that this does not
 * distinguish stay in the order of the request.
 */
export function inCanonicalOrder<Part extends Unordered>(parts: readonly Part[]): readonly Part[] {
  if (parts.length < 2) return parts;
  return parts
    .map((part) => ({ part, text: textOf(part) }))
    .sort((one, other) => compareText(one.text, other.text))
    .map(({ part }) => part);
}

function textOf(part: object): string {
  return Object.entries(part)
    .filter(([name, value]) => !IGNORED.has(name) && value !== undefined)
    .map(([name, value]) => `${name}=${memberText(name, value)}`)
    .sort(compareText)
    .join(' ');
}

function memberText(name: string, value: unknown): string {
  if (typeof value === 'number') return name === 'index' ? String(value) : '$'; // else a slot
  if (Array.isArray(value)) {
    const texts = value.map((each) => memberText('', each));
    return `[${(UNORDERED.has(name) ? texts.sort(compareText) : texts).join()}]`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  // The field of a relationship has a name, by which it is known among those of its type.
  return 'name' in value ? String(value.name) : `(${textOf(value)})`;
}
