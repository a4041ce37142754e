import type { Problem } from '../../kernel/problem.js';
import type { GraphModel, Interval } from '../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../../model/record.js';
import { explainReversedDates, findReversedDates } from '../../model/reversed-dates.js';
import { problemOf, locationOf } from './problem-of.js';
import { findRelationship } from '../../model/find-relationship.js';

/** Finds nodes and edges that end before they can have begun. */
export function checkIntervals(
  records: readonly GraphRecord[],
  model: GraphModel,
): readonly Problem[] {
  return records.flatMap((record) => {
    if (record.kind === 'redirect') return [];
    const interval = intervalOf(record, model);
    const reversed = findReversedDates(interval, record.properties);
    if (interval === undefined || reversed === undefined) return [];
    const message = `${explainReversedDates(interval, reversed)} (${locationOf(record, interval.from)}).`;
    return [problemOf(record, message, interval.to)];
  });
}

function intervalOf(record: NodeRecord | EdgeRecord, model: GraphModel): Interval | undefined {
  return record.kind === 'node'
    ? model.nodeTypes.get(record.type)?.interval
    : model.edgeTypes.get(findRelationship(model, record)?.edgeType ?? '')?.interval;
}
