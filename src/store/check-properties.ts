import type { Property } from '../model/graph-model.js';
import { parsePartialDate, PARTIAL_DATE_FORMS } from '../model/partial-date.js';
import type { RecordValue } from '../model/record.js';

/** Lists what is wrong with the values of one record; `place` begins each sentence. */
export function checkProperties(
  place: string,
  declared: ReadonlyMap<string, Property>,
  values: Readonly<Record<string, RecordValue>>,
): readonly string[] {
  const unknown = Object.keys(values).filter((name) => !declared.has(name));
  return [
    ...unknown.map((name) => `${place}: the schema has no property ${name} here`),
    ...[...declared.values()].flatMap((property) =>
      checkValue(`${place}: ${property.name}`, property, values[property.name]),
    ),
  ];
}

function checkValue(
  place: string,
  { type, list, required }: Property,
  value: RecordValue | undefined,
): readonly string[] {
  if (value === undefined) {
    return required && !list ? [`${place}: expected a value, but came none`] : [];
  }
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
