import { CommuniqueError } from '../../kernel/errors.js';
import { type FoldedText, foldText } from '../../kernel/fold-text.js';
import { positiveZero } from '../../kernel/positive-zero.js';
import { parsePartialDate, PARTIAL_DATE_FORMS } from '../../model/partial-date.js';
import type { PlanScalar, ValueKind } from '../../plan/value.js';

/** Most values that one list of a request may hold. */
const MAX_VALUES = 500;

/** Turns a value as GraphQL gives it into what a plan compares with. */
export function valueConverter(kind: ValueKind, place: string): (raw: unknown) => PlanScalar {
  switch (kind) {
    case 'text':
    case 'name':
      return (raw) => String(raw);
    case 'number':
      return (raw) => positiveZero(Number(raw));
    case 'boolean':
      return (raw) => raw === true;
    case 'date':
      return (raw) => {
        const date = parsePartialDate(String(raw));
        if (date !== undefined) return date;
        throw new CommuniqueError(
          'BAD_USER_INPUT',
          `${place}: expected ${PARTIAL_DATE_FORMS}, but came ${JSON.stringify(raw)}`,
        );
      };
  }
}

/** Turns a bound. Half of a character stands where U+FFFD does, as which it would be written. */
export function boundConverter(kind: ValueKind, place: string): (raw: unknown) => PlanScalar {
  return kind === 'text' ? (raw) => String(raw).toWellFormed() : valueConverter(kind, place);
}

/** Two halves of characters, which no text of a graph holds one after the other. */
const HALVES = '\ud800\ud800';
const IN_NO_TEXT: FoldedText = Object.freeze({ plain: HALVES, others: [] });

/**
 * Folds a text for comparisons that do not mind its spelling. Half of a character (of a surrogate pair) is
 * found in no text, least of all in a whole one.
 */
export function foldedConverter(raw: unknown): PlanScalar {
  const text = String(raw);
  return text.isWellFormed() ? foldText(text) : IN_NO_TEXT;
}

/** Turns a list of values, which must not be longer than a request may be. */
export function listConverter(
  kind: ValueKind,
  place: string,
): (raw: unknown) => readonly PlanScalar[] {
  const convert = valueConverter(kind, place);
  return (raw) => {
    const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
    if (list.length > MAX_VALUES) {
      throw new CommuniqueError(
        'BAD_USER_INPUT',
        `${place}: expected ${MAX_VALUES} values at most, but came ${list.length}; ask in several requests`,
      );
    }
    if (list.includes(null)) {
      throw new CommuniqueError(
        'BAD_USER_INPUT',
        `${place}: expected values, but came a null among them`,
      );
    }
    return list.map(convert);
  };
}
