import { findRelationship } from '../../model/find-relationship.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { GraphRecord } from '../../model/record.js';
import { explainReversedDates, findReversedDates } from '../../model/reversed-dates.js';
import { explainId, typeOf } from './read-node-row.js';
import type { TableRow } from './table-row.js';

const NO_PROPERTIES = { properties: new Map<string, never>(), interval: undefined };

/** Reads a row of a table of edges; nothing if it has a problem, or is derived from other edges. */
export function readEdgeRow(row: TableRow, model: GraphModel): readonly GraphRecord[] {
  if (row.text('Derived') === 'true') return [];
  const [from, to, type] = [row.text('Source'), row.text('Target'), row.text('Kind')];
  const [fromType, toType] = [typeOf(from, model)?.name, typeOf(to, model)?.name];
  if (fromType === undefined) row.refuse('Source', explainId(from, model));
  if (toType === undefined) row.refuse('Target', explainId(to, model));
  if (fromType === undefined || toType === undefined) return [];
  const ends = { type, fromType, toType };
  const relationship = findRelationship(model, ends);
  if (relationship === undefined) {
    row.refuse('Kind', explainKind(ends, model));
    return [];
  }
  const carried = model.edgeTypes.get(relationship.edgeType ?? '') ?? NO_PROPERTIES;
  const { interval, properties: declared } = carried;
  const properties = row.properties({ name: type, properties: declared }, model);
  if (interval !== undefined) {
    row.addProperty('Start', declared.get(interval.from), model, properties);
    row.addProperty('End', declared.get(interval.to), model, properties);
  }
  const reversed = findReversedDates(interval, properties);
  if (interval && reversed) row.refuse(undefined, explainReversedDates(interval, reversed));
  const sources = row.sources();
  if (!row.isWhole) return [];
  const { location } = row;
  return [{ kind: 'edge', ...ends, from, to, properties, sources, location }];
}

function explainKind(
  {
    type,
    fromType,
    toType,
  }: { readonly type: string; readonly fromType: string; readonly toType: string },
  { relationships }: GraphModel,
): string {
  const known = relationships.filter(({ from, to }) => from === fromType && to === toType);
  const names = known.map((each) => each.type);
  const between = `from a ${fromType} to a ${toType}`;
  return names.length === 0
    ? `there is no relationship ${between}`
    : `expected ${names.join(' or ')}, which ${names.length === 1 ? 'leads' : 'lead'} ${between}, but got ${JSON.stringify(type)}`;
}
