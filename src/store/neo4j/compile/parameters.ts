import { int } from 'neo4j-driver';
import { assertNever, CommuniqueError } from '../../../kernel/errors.js';
import type { FoldedText, TextPosition } from '../../../kernel/fold-text.js';
import type { PartialDate } from '../../../model/partial-date.js';
import type { PlanScalar, PlanValue, Slot } from '../../../plan/value.js';
import { dateKey, instantKey } from '../encoding/date-key.js';
import { soughtForm } from '../encoding/folded-forms.js';
import { textKey } from '../encoding/text-key.js';

/**
 * How the value of a slot is passed to Neo4j: unchanged (dates as written), as a key by which texts or dates
 * compare, as the least number that equals it, as a number of rows, as one of the forms of a folded text, or
 * as one value of a cursor.
 */
export type ParameterForm =
  | 'value'
  | 'values'
  | 'textKey'
  | 'lowerBound'
  | 'earliestKey'
  | 'latestKey'
  | 'afterLatestKey'
  | 'rows'
  | 'rowsAndOne'
  | { readonly form: number; readonly position: TextPosition }
  | { readonly cursor: number };

/** A parameter of a statement: the value of a slot, or the names of the properties that it reads of a variable. */
export type Parameter =
  | { readonly name: string; readonly slot: Slot; readonly form: ParameterForm }
  | { readonly name: string; readonly properties: readonly string[] };

/** The values of the parameters of a statement. */
export function bindParameters(
  parameters: readonly Parameter[],
  values: readonly PlanValue[],
): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const parameter of parameters) {
    bound[parameter.name] =
      'properties' in parameter
        ? parameter.properties
        : toParameter(valueIn(values, parameter.slot), parameter.form);
  }
  return bound;
}

function valueIn(values: readonly PlanValue[], slot: Slot): PlanValue {
  const value = values[slot];
  if (value === undefined) throw new CommuniqueError('INTERNAL', `no value in slot ${slot}`);
  return value;
}

function toParameter(value: PlanValue, form: ParameterForm): unknown {
  if (typeof form === 'object') {
    return 'cursor' in form
      ? cursorValue(value, form.cursor)
      : matchable(soughtForm(foldedOf(value), form.form, form.position));
  }
  switch (form) {
    case 'value':
      return plainValue(value);
    case 'values':
      return Array.isArray(value) ? (value as readonly PlanScalar[]).map(plainValue) : [];
    case 'textKey':
      return typeof value === 'string' ? textKey(value) : misused(form);
    case 'lowerBound':
      // Other programs may have stored -0, which Neo4j takes for less than 0.
      return value === 0 ? -0 : value;
    case 'earliestKey':
      return instantKey(dateOf(value).earliest);
    case 'latestKey':
      return instantKey(dateOf(value).latest);
    case 'afterLatestKey':
      return instantKey(dateOf(value).latest + 1);
    case 'rows':
      return int(Number(value));
    case 'rowsAndOne':
      return int(Number(value) + 1);
    default:
      return assertNever(form);
  }
}

function plainValue(value: PlanValue): unknown {
  if (typeof value === 'string') return matchable(value);
  return typeof value === 'object' && 'text' in value ? value.text : value;
}

/**
 * The driver would send a lone surrogate as U+FFFD, which a stored text may contain. Instead it is
 * `false`, which no text equals or contains.
 */
function matchable(text: string | null): string | null | false {
  return (text === null || text.isWellFormed()) && text;
}

function cursorValue(value: PlanValue, index: number): unknown {
  if (typeof value !== 'object' || !('kind' in value)) return misused('cursor');
  const part = value.position[index];
  if (typeof part === 'string') return textKey(part); // A name is its own key.
  return typeof part === 'object' && part !== null ? dateKey(part) : part;
}

function foldedOf(value: PlanValue): FoldedText {
  return typeof value === 'object' && 'plain' in value ? value : misused('folded text');
}

function dateOf(value: PlanValue): PartialDate {
  if (typeof value === 'object' && 'precision' in value) return value;
  return misused('date');
}

function misused(form: string): never {
  throw new CommuniqueError('INTERNAL', `expected a slot with a value for ${form}`);
}
