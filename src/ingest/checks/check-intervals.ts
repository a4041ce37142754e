import type { Problem } from '../../kernel/problem.js';
import type { GraphModel } from '../../model/graph-model.js';
import { parsePartialDate } from '../../model/partial-date.js';
import type { PartialDate } from '../../model/partial-date.js';
import type { EdgeRecord, RecordValue } from '../../model/record.js';
import { problemOf } from './problem-of.js';
import { relationshipOf } from './relationship-of.js';

/** Finds edges that end before they can have begun. */
export function checkIntervals(
  edges: readonly EdgeRecord[],
  model: GraphModel,
): readonly Problem[] {
  return edges.flatMap((edge) => {
    const edgeType = model.edgeTypes.get(relationshipOf(edge, model)?.edgeType ?? '');
    if (edgeType?.interval === undefined) return [];
    const { from, to } = edgeType.interval;
    const begin = readDate(edge.properties[from]);
    const end = readDate(edge.properties[to]);
    if (begin === undefined || end === undefined || begin.earliest <= end.latest) return [];
    const message = `"${to}" is ${end.text}, which is before "${from}", ${begin.text}.`;
    return [problemOf(edge, message)];
  });
}

function readDate(value: RecordValue | undefined): PartialDate | undefined {
  return typeof value === 'string' ? parsePartialDate(value) : undefined;
}
