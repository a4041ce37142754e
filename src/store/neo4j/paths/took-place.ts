import type { GraphModel, NodeType } from '../../../model/graph-model.js';
import type { TimeSpan } from '../../../plan/paths-question.js';
import { instantKey } from '../encoding/date-key.js';
import { companionName, quoteName } from '../encoding/names.js';

/**
 * Writes the condition that at least one of two nodes took place in the span of `spanParameters`, and neither
 * outside it. The far node may be of several types.
 */
export function tookPlace(
  model: GraphModel,
  near: readonly [variable: string, type: string],
  far: readonly [variable: string, types: readonly string[]],
): string {
  // The product of both matches exceeds 1 unless both nodes are undated, or one is outside the span.
  const [variable, types] = far;
  const dated = types.filter((name) => model.nodeTypes.get(name)?.interval !== undefined);
  const cases = dated.map(
    (name) => `WHEN ${variable}:${quoteName(name)} THEN ${timeMatch(model, variable, name)}`,
  );
  const farMatch = cases.length === 0 ? '1' : `CASE ${cases.join(' ')} ELSE 1 END`;
  return `${timeMatch(model, ...near)} * ${farMatch} > 1`;
}

/** 0 outside the span, 1 undated, 2 in it. */
function timeMatch({ nodeTypes }: GraphModel, variable: string, name: string): string {
  const type = nodeTypes.get(name);
  if (type?.interval === undefined) return '1';
  const first = endOf(variable, type, 'from', 'key');
  const last = endOf(variable, type, 'to', 'latest');
  return `CASE WHEN ${first} IS NULL THEN 1 WHEN ${first} < $p.spanEnd AND ${last} >= $p.spanStart THEN 2 ELSE 0 END`;
}

/** The companion of one date of a node, or of the other if that is missing. */
function endOf(
  variable: string,
  { interval }: NodeType,
  end: 'from' | 'to',
  companion: 'key' | 'latest',
): string {
  const names = end === 'from' ? [interval?.from, interval?.to] : [interval?.to, interval?.from];
  const stored = [...new Set(names)].map(
    (name = '') => `${variable}.${quoteName(companionName(name, companion))}`,
  );
  return stored.length === 1 ? stored.join() : `coalesce(${stored.join(', ')})`;
}

/** Sorts after every key of an instant. */
const AFTER_ALL = '~';

/**
 * The parameters that `tookPlace` compares with. `$p.spanEnd` is the key of the instant after the span: the key of a
 * date goes on after that of its first instant.
 */
export function spanParameters(span: TimeSpan | undefined): Readonly<Record<string, string>> {
  if (span === undefined) return {};
  const { earliest, latest } = span;
  return {
    spanStart: earliest === Infinity ? AFTER_ALL : instantKey(earliest),
    spanEnd: latest === Infinity ? AFTER_ALL : instantKey(latest + 1),
  };
}
