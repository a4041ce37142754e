import type { GraphModel, NodeType } from '../../../model/graph-model.js';
import type { TimeSpan } from '../../../plan/paths-question.js';
import { instantKey } from '../encoding/date-key.js';
import { companionName, quoteName } from '../encoding/names.js';

/**
 * Writes the condition that one of two nodes took place in the span of `spanParameters`, and none out
 * of it. The far node may be of several types.
 */
export function tookPlace(
  model: GraphModel,
  near: readonly [variable: string, type: string],
  far: readonly [variable: string, types: readonly string[]],
): string {
  // 0 out of the span, 1 undated, 2 in it: only two undated nodes or one out of it fail.
  const [variable, types] = far;
  const dated = types.filter((name) => model.nodeTypes.get(name)?.interval !== undefined);
  const cases = dated.map(
    (name) => `WHEN ${variable}:${quoteName(name)} THEN ${placeOf(model, variable, name)}`,
  );
  const farPlace = cases.length === 0 ? '1' : `CASE ${cases.join(' ')} ELSE 1 END`;
  return `${placeOf(model, ...near)} * ${farPlace} > 1`;
}

function placeOf({ nodeTypes }: GraphModel, variable: string, name: string): string {
  const type = nodeTypes.get(name);
  if (type?.interval === undefined) return '1';
  const first = endOf(variable, type, 'from', 'key');
  const last = endOf(variable, type, 'to', 'latest');
  return `CASE WHEN ${first} IS NULL THEN 1 WHEN ${first} < $spanEnd AND ${last} >= $spanStart THEN 2 ELSE 0 END`;
}

/** What is stored beside one date of a node, or beside the other where that is missing. */
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

/** No key of an instant begins with this, and it comes after all of them. */
const AFTER_ALL = '~';

/** What `tookPlace` compares with: a key is of the span's last instant or before where it is less than that of the next one. */
export function spanParameters(span: TimeSpan | undefined): Readonly<Record<string, string>> {
  if (span === undefined) return {};
  const { earliest, latest } = span;
  return {
    spanStart: earliest === Infinity ? AFTER_ALL : instantKey(earliest),
    spanEnd: latest === Infinity ? AFTER_ALL : instantKey(latest + 1),
  };
}
