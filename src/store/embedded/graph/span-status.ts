import type { TimeSpan } from '../../../plan/paths-question.js';
import { scalarOf, type StoredNode, type StoredValue } from './graph.js';
import type { PartialDate } from '../../../model/partial-date.js';

/** Whether a node took place in a span of time; `undated` if it has no dates. */
export type SpanStatus = 'in' | 'out' | 'undated';

/** Compares the dates of a node with a span: any overlap that they allow counts as `in`. */
export function spanStatus({ type, properties }: StoredNode, span: TimeSpan): SpanStatus {
  const { interval } = type;
  if (interval === undefined) return 'undated';
  const from = dateOf(properties[interval.from]);
  const to = dateOf(properties[interval.to]);
  const [first, last] = [from ?? to, to ?? from];
  if (first === undefined || last === undefined) return 'undated';
  return first.earliest <= span.latest && last.latest >= span.earliest ? 'in' : 'out';
}

function dateOf(value: StoredValue): PartialDate | undefined {
  const date = scalarOf(value);
  return typeof date === 'object' ? date : undefined;
}
