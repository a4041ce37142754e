import type { Property } from '../model/graph-model.js';
import { parsePartialDate, PARTIAL_DATE_FORMS } from '../model/partial-date.js';
import type { EdgeRecord, RecordValue } from '../model/record.js';

const NONE: readonly string[] = Object.freeze([]);

/** How a sentence about a record begins: with the id of a node, or with the ends of an edge. */
export function placeOf(record: string | EdgeRecord): string {
  return typeof record === 'string' ? record : `${record.from} ${record.type} ${record.to}`;
}

/**
 * Lists what is wrong with the values of one record, the node with that id or the edge. The id of a node
 * stands beside its values.
 */
export function checkProperties(
  record: string | EdgeRecord,
  declared: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, RecordValue>>,
): readonly string[] {
  return areFit(declared, values) ? NONE : explainValues(placeOf(record), declared, values);
}

function areFit(
  declared: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, RecordValue>>,
): boolean {
  for (const name in values) if (!declared.has(name)) return false;
  for (const property of declared.values()) {
    if (property.name !== 'id' && !isFit(property, values[property.name])) return false;
  }
  return true;
}

function explainValues(
  place: string,
  declared: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, RecordValue>>,
): readonly string[] {
  const problems: string[] = [];
  for (const name of Object.keys(values)) {
    if (!declared.has(name)) problems.push(`${place}: the schema has no property ${name} here`);
  }
  for (const property of declared.values()) {
    const value = values[property.name];
    if (property.name !== 'id' && !isFit(property, value)) {
      problems.push(...explainValue(`${place}: ${property.name}`, property, value));
    }
  }
  return problems;
}

function isFit({ type, list, required }: Property, value: RecordValue | undefined): boolean {
  if (value === undefined) return list || !required;
  if (!Array.isArray(value)) return !list && isOfKind(value, type.kind);
  return list && (value.length === 0 || value.every((each) => isOfKind(each, type.kind)));
}

/** Says what is wrong with a value that is not fit. */
function explainValue(
  place: string,
  { type, list }: Property,
  value: RecordValue | undefined,
): readonly string[] {
  if (value === undefined) return [`${place}: expected a value, but came none`];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (Array.isArray(value) !== list) {
    return [
      `${place}: expected ${list ? 'a list' : 'one value'}, but came ${JSON.stringify(value)}`,
    ];
  }
  return values
    .filter((each) => !isOfKind(each, type.kind))
    .map(
      (each) => `${place}: expected ${expectation(type.kind)}, but came ${JSON.stringify(each)}`,
    );
}

function isOfKind(value: unknown, kind: Property['type']['kind']): boolean {
  switch (kind) {
    case 'ID':
    case 'String':
    case 'Enum':
    case 'Reference':
      return typeof value === 'string';
    case 'Int':
      return Number.isInteger(value);
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'PartialDate':
      return typeof value === 'string' && parsePartialDate(value) !== undefined;
  }
}

function expectation(kind: Property['type']['kind']): string {
  return kind === 'PartialDate' ? PARTIAL_DATE_FORMS : `a value of type ${kind}`;
}
