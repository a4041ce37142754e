import { CommuniqueError } from '../../kernel/errors.js';
import { type FoldedText, foldText } from '../../kernel/fold-text.js';
import { explainLimit, LIMITS } from '../../kernel/limits.js';
import { positiveZero } from '../../kernel/positive-zero.js';
import { parsePartialDate, PARTIAL_DATE_FORMS } from '../../model/partial-date.js';
import type { PlanScalar, ValueKind } from '../../plan/value.js';

/** Converts a value coerced by GraphQL to the value of a plan. */
export function valueConverter(kind: ValueKind, path: string): (raw: unknown) => PlanScalar {
  switch (kind) {
    case 'text':
    case 'name':
      return (raw) => String(raw);
    case 'number':
      return (raw) => {
        const number = positiveZero(Number(raw));
        if (Number.isFinite(number)) return number;
        // GraphQL reads a literal such as 1e999 as Infinity.
        throw new CommuniqueError(
          'BAD_USER_INPUT',
          `${path}: expected a number up to ${Number.MAX_VALUE}, but got a larger one`,
        );
      };
    case 'boolean':
      return (raw) => raw === true;
    case 'date':
      return (raw) => {
        const date = parsePartialDate(String(raw));
        if (date !== undefined) return date;
        throw new CommuniqueError(
          'BAD_USER_INPUT',
          `${path}: expected ${PARTIAL_DATE_FORMS}, but got ${JSON.stringify(raw)}`,
        );
      };
  }
}

/** Converts a bound. An unpaired surrogate sorts like U+FFFD, by which UTF-8 replaces it. */
export function boundConverter(kind: ValueKind, path: string): (raw: unknown) => PlanScalar {
  return kind === 'text' ? (raw) => String(raw).toWellFormed() : valueConverter(kind, path);
}

/** Two high surrogates in a row, which no text of a graph contains. */
const UNPAIRED = '\ud800\ud800';
const IN_NO_TEXT: FoldedText = Object.freeze({ plain: UNPAIRED, others: [] });

/**
 * Folds a text for comparisons that ignore its spelling. A text with an unpaired surrogate is contained in
 * no text of a graph, not even as half of a pair.
 */
export function foldedConverter(raw: unknown): PlanScalar {
  const text = String(raw);
  if (text.length > LIMITS.textLength.most) {
    throw new CommuniqueError('QUERY_TOO_COMPLEX', explainLimit('textLength', text.length));
  }
  return text.isWellFormed() ? foldText(text) : IN_NO_TEXT;
}

/** Converts a list of values, whose length is limited. */
export function listConverter(
  kind: ValueKind,
  path: string,
): (raw: unknown) => readonly PlanScalar[] {
  const convert = valueConverter(kind, path);
  return (raw) => {
    const list: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
    if (list.length > LIMITS.listLength.most) {
      throw new CommuniqueError(
        'BAD_USER_INPUT',
        `${path}: expected at most ${LIMITS.listLength.most} values, but got ${list.length}; use several requests`,
      );
    }
    if (list.includes(null)) {
      throw new CommuniqueError(
        'BAD_USER_INPUT',
        `${path}: expected values, but one of them is null`,
      );
    }
    return list.map(convert);
  };
}
