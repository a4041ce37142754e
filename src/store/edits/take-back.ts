import { isDeepStrictEqual } from 'node:util';
import type { Property } from '../../model/graph-model.js';
import type { EdgeRecord, NodeRecord, RecordValue } from '../../model/record.js';
import { elementsOf, isAmong, uniteSources } from './unite-records.js';

type Values = NodeRecord['properties'];

/** A record before and after a merge. */
export interface MergedRecord<Before, After> {
  readonly before: Before;
  readonly after: After;
}

/**
 * The values of now without what a merge has changed in them. A value that was changed since stays as it is, except
 * that a list loses the elements that the merge gave it.
 */
export function takeBackValues(
  declared: ReadonlyMap<string, Property>,
  { before, after }: MergedRecord<Values, Values>,
  now: Values,
): Values {
  const values: Record<string, RecordValue> = {};
  for (const { name, list } of declared.values()) {
    if (name === 'id') continue;
    const value = isDeepStrictEqual(now[name], after[name])
      ? before[name]
      : list
        ? withoutGiven(before[name], after[name], now[name])
        : now[name];
    if (value !== undefined) values[name] = value;
  }
  return values;
}

/**
 * The edge of now without what a merge has given it; `undefined` if nothing is left of it: the merge has created it,
 * its values have not changed since, and no other document states it.
 */
export function takeBackEdge(
  declared: ReadonlyMap<string, Property>,
  { before, after }: MergedRecord<EdgeRecord | undefined, EdgeRecord>,
  now: EdgeRecord,
): EdgeRecord | undefined {
  const had = before?.sources ?? [];
  const kept = now.sources.filter((each) => isAmong(each, had) || !isAmong(each, after.sources));
  if (before === undefined) {
    if (!isDeepStrictEqual(now.properties, after.properties)) return now;
    return kept.length === 0 ? undefined : { ...now, sources: kept };
  }
  const properties = takeBackValues(
    declared,
    { before: before.properties, after: after.properties },
    now.properties,
  );
  if (isDeepStrictEqual(now.sources, after.sources)) return { ...before, properties };
  const renamed = had.filter((each) => !isAmong(each, after.sources));
  return { ...now, properties, sources: uniteSources(kept, renamed) };
}

function withoutGiven(
  before: RecordValue | undefined,
  after: RecordValue | undefined,
  now: RecordValue | undefined,
): RecordValue {
  const given = new Set(elementsOf(after));
  for (const each of elementsOf(before)) given.delete(each);
  return elementsOf(now).filter((each) => !given.has(each));
}
