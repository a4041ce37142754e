import { compareText } from '../../../kernel/compare-text.js';
import { assertNever, CommuniqueError } from '../../../kernel/errors.js';
import { type FoldedText, foldText, holdsText } from '../../../kernel/fold-text.js';
import type { PartialDate } from '../../../model/partial-date.js';
import type { ValueTest } from '../../../plan/filter.js';
import type { PlanScalar, Slot } from '../../../plan/value.js';
import type { StoredScalar } from '../graph/graph.js';
import type { Run } from './run.js';
import { keyOf } from '../graph/key-of.js';

/** Whether a value passes; it may be missing. */
export type ValuePredicate = (value: StoredScalar | undefined) => boolean;

/** Binds tests, of which all must pass, to the values of a run. */
export function bindTests(tests: readonly ValueTest[], run: Run): ValuePredicate {
  const predicates = tests.map((test) => bindTest(test, run));
  const [only] = predicates;
  if (only !== undefined && predicates.length === 1) return only;
  return (value) => predicates.every((passes) => passes(value));
}

function bindTest(test: ValueTest, run: Run): ValuePredicate {
  switch (test.kind) {
    case 'isNull':
      return test.isNull ? (value) => value === undefined : (value) => value !== undefined;
    case 'in':
    case 'notIn': {
      const wanted = new Set(run.list(test.values).map(keyOf));
      const isIn = test.kind === 'in';
      return (value) => value !== undefined && wanted.has(keyOf(value)) === isIn;
    }
    case 'contains':
    case 'startsWith':
    case 'endsWith': {
      const { kind } = test;
      const part = run.scalar(test.value);
      if (!isFolded(part)) throw new CommuniqueError('INTERNAL', 'text was not folded');
      return (value) => typeof value === 'string' && holdsText(foldStored(value), part, kind);
    }
    case 'during': {
      const from = test.from === undefined ? -Infinity : dateAt(run, test.from).earliest;
      const to = test.to === undefined ? Infinity : dateAt(run, test.to).latest;
      return (value) => isDate(value) && value.earliest <= to && value.latest >= from;
    }
    case 'eq':
    case 'ne': {
      const wanted = keyOf(run.scalar(test.value));
      const isEqual = test.kind === 'eq';
      return (value) => value !== undefined && (keyOf(value) === wanted) === isEqual;
    }
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return bindComparison(test.kind, test.value, run);
    default:
      return assertNever(test);
  }
}

function bindComparison(kind: 'lt' | 'lte' | 'gt' | 'gte', slot: Slot, run: Run): ValuePredicate {
  const bound = run.scalar(slot);
  if (typeof bound === 'number') {
    return (value) => typeof value === 'number' && holds(kind, value - bound);
  }
  if (typeof bound === 'string') {
    return (value) => typeof value === 'string' && holds(kind, compareText(value, bound));
  }
  const { earliest, latest } = dateAt(run, slot);
  switch (kind) {
    case 'lt':
      return (value) => isDate(value) && value.latest < earliest;
    case 'lte':
      return (value) => isDate(value) && value.latest <= latest;
    case 'gt':
      return (value) => isDate(value) && value.earliest > latest;
    case 'gte':
      return (value) => isDate(value) && value.earliest >= earliest;
  }
}

function holds(kind: 'lt' | 'lte' | 'gt' | 'gte', difference: number): boolean {
  switch (kind) {
    case 'lt':
      return difference < 0;
    case 'lte':
      return difference <= 0;
    case 'gt':
      return difference > 0;
    case 'gte':
      return difference >= 0;
  }
}

export function dateAt(run: Run, slot: Slot): PartialDate {
  const value = run.scalar(slot);
  if (!isDate(value)) throw new CommuniqueError('INTERNAL', 'expected a date in the slot');
  return value;
}

function isDate(value: StoredScalar | PlanScalar | undefined): value is PartialDate {
  return typeof value === 'object' && 'precision' in value;
}

function isFolded(value: PlanScalar): value is FoldedText {
  return typeof value === 'object' && 'plain' in value;
}

const folded = new Map<string, FoldedText>();
const MOST_FOLDED = 100_000;

/** Folds a text of the graph, with a cache, because the same texts are tested again and again. */
function foldStored(text: string): FoldedText {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const fresh = foldText(text);
  if (folded.size < MOST_FOLDED) folded.set(text, fresh);
  return fresh;
}
