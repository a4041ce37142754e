import { int } from 'neo4j-driver';
import { assertNever, CommuniqueError } from '../../../kernel/errors.js';
import type { FoldedText, TextPosition } from '../../../kernel/fold-text.js';
import type { PartialDate } from '../../../model/partial-date.js';
import type { PlanScalar, PlanValue, Slot } from '../../../plan/value.js';
import { dateKey, instantKey } from '../encoding/date-key.js';
import { soughtForm } from '../encoding/folded-forms.js';
import { textKey } from '../encoding/text-key.js';

/**
 * In what form the value of a slot travels to Neo4j: as it is (dates as written), as one of the keys by which
 * dates compare, as a number between which and all that is less a comparison divides, as a number of rows, as
 * one of the forms of a folded text, or as one value of a cursor.
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

/** A parameter of a statement. */
export interface Parameter {
  readonly name: string;
  readonly slot: Slot;
  readonly form: ParameterForm;
}

/** Gives the parameters of a statement their values. */
export function bindParameters(
  parameters: readonly Parameter[],
  values: readonly PlanValue[],
): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const { name, slot, form } of parameters) {
    const value = values[slot];
    if (value === undefined) throw new CommuniqueError('INTERNAL', `no value in slot ${slot}`);
    bound[name] = toParameter(value, form);
  }
  return bound;
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
      // Others may have stored -0, which is less than 0 to Neo4j, and is not less than itself.
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
 * Half of a character travels as U+FFFD, which a text may hold: what stands for it is no text, so that
 * none equals it, and none has it in it.
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
  throw new CommuniqueError('INTERNAL', `a slot holds no ${form}`);
}
