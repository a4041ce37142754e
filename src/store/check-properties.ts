import type { GraphModel, Interval, Property } from '../model/graph-model.js';
import type { EdgeRecord, RecordValue } from '../model/record.js';
import { explainReversedDates, findReversedDates } from '../model/reversed-dates.js';
import { expectedScalar, isScalarOf, showScalar } from '../model/scalar-values.js';

/** The declarations that the values of a record must conform to. */
export interface DeclaredValues {
  readonly properties: ReadonlyMap<string, Property>;
  readonly interval: Interval | undefined;
}

const NONE: readonly string[] = Object.freeze([]);

/** The location of a problem: the id of a node, or the ends of an edge. */
export function locationOf(record: string | EdgeRecord): string {
  return typeof record === 'string' ? record : `${record.from} ${record.type} ${record.to}`;
}

/**
 * Lists the problems of the values of one record: of the node with this id, or of the edge. The id is not
 * among the values.
 */
export function checkProperties(
  record: string | EdgeRecord,
  { properties, interval }: DeclaredValues,
  values: Readonly<Record<string, RecordValue>>,
  { enums }: GraphModel,
): readonly string[] {
  if (!allConform(properties, values, enums)) {
    return explainValues(locationOf(record), properties, values, enums);
  }
  const reversed = findReversedDates(interval, values);
  return interval === undefined || reversed === undefined
    ? NONE
    : [`${locationOf(record)}: ${explainReversedDates(interval, reversed)}`];
}

function allConform(
  declared: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, RecordValue>>,
  enums: GraphModel['enums'],
): boolean {
  for (const name in values) if (!declared.has(name)) return false;
  for (const property of declared.values()) {
    if (property.name !== 'id' && !conforms(property, values[property.name], enums)) return false;
  }
  return true;
}

function explainValues(
  location: string,
  declared: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, RecordValue>>,
  enums: GraphModel['enums'],
): readonly string[] {
  const problems: string[] = [];
  for (const name of Object.keys(values)) {
    if (!declared.has(name)) problems.push(`${location}: the schema has no property ${name} here`);
  }
  for (const property of declared.values()) {
    const value = values[property.name];
    if (property.name !== 'id' && !conforms(property, value, enums)) {
      problems.push(...explainValue(`${location}: ${property.name}`, property, value, enums));
    }
  }
  return problems;
}

function conforms(
  { type, list, required }: Property,
  value: RecordValue | undefined,
  enums: GraphModel['enums'],
): boolean {
  if (value === undefined) return list || !required;
  if (!Array.isArray(value)) return !list && isScalarOf(value, type, enums);
  return list && (value.length === 0 || value.every((each) => isScalarOf(each, type, enums)));
}

/** Explains why a value does not conform. */
function explainValue(
  location: string,
  { type, list }: Property,
  value: RecordValue | undefined,
  enums: GraphModel['enums'],
): readonly string[] {
  if (value === undefined) return [`${location}: expected a value, but got none`];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (Array.isArray(value) !== list) {
    return [
      `${location}: expected ${list ? 'a list' : 'one value'}, but got ${JSON.stringify(value)}`,
    ];
  }
  return values
    .filter((each) => !isScalarOf(each, type, enums))
    .map(
      (each) => `${location}: expected ${expectedScalar(type, enums)}, but got ${showScalar(each)}`,
    );
}
