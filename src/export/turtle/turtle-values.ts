import { type DatePrecision, parsePartialDate } from '../../model/partial-date.js';
import type { Interval, Property } from '../../model/graph-model.js';
import type { RecordValue } from '../../model/record.js';
import { listOf } from '../format/columns.js';
import { farTerm, ownTerm, publishedTerm, turtleText } from './turtle-text.js';

/** A property of a type, and its RDF term. */
export interface RdfField {
  readonly property: Property;
  /** As printed. */
  readonly term: string;
}

/** The properties of a type by name. */
export type RdfFields = ReadonlyMap<string, RdfField>;

/**
 * The terms of the properties of a type: those of the schema; else those of schema.org for its
 * dates; else our own.
 */
export function rdfFields(
  properties: ReadonlyMap<string, Property>,
  interval: Interval | undefined,
): RdfFields {
  return new Map(
    Array.from(properties, ([name, property]) => [
      name,
      Object.freeze({ property, term: termOf(property, interval) }),
    ]),
  );
}

function termOf({ name, rdf }: Property, interval: Interval | undefined): string {
  if (rdf !== undefined) return publishedTerm(rdf.iri);
  if (name === interval?.from) return START;
  if (name === interval?.to) return END;
  return ownTerm('property', name);
}

/** The terms of start and end dates, unless the schema has others. */
export const START = 'schema:startDate';
export const END = 'schema:endDate';

/** Prints the values of properties as predicates and objects, each after ` ;` and a line break. */
export function printValues(
  values: Readonly<Record<string, RecordValue>>,
  fields: RdfFields,
): string {
  let printed = '';
  for (const [name, value] of Object.entries(values)) {
    const field = fields.get(name);
    if (field === undefined) continue;
    const objects = listOf(value).map((one) => printObject(one, field.property));
    if (objects.length > 0) printed += `${NEXT}${field.term} ${objects.join(', ')}`;
  }
  return printed;
}

/** The separator between two predicates of one subject. */
export const NEXT = ' ;\n  ';

function printObject(value: string | number | boolean, { type, rdf }: Property): string {
  const text = String(value);
  switch (type.kind) {
    case 'Enum':
      return ownTerm('value', `${type.name}:${text}`);
    case 'Reference':
      return ownTerm('node', text);
    case 'PartialDate':
      return printDate(text);
    case 'Int':
    case 'Boolean':
      return text;
    case 'Float':
      return `"${text}"^^xsd:double`;
    default:
      return rdf?.base === undefined ? turtleText(text) : farTerm(rdf.base, text);
  }
}

/** A date with the XSD type of its precision. */
export function printDate(text: string): string {
  const precision = parsePartialDate(text)?.precision;
  if (precision === undefined) return turtleText(text);
  const whole = precision === 'TIME' ? text.replace(WITHOUT_SECONDS, '$1:00$2') : text;
  return `"${whole}"^^${DATE_TYPES[precision]}`;
}

const DATE_TYPES: Readonly<Record<DatePrecision, string>> = {
  YEAR: 'xsd:gYear',
  MONTH: 'xsd:gYearMonth',
  DAY: 'xsd:date',
  TIME: 'xsd:dateTime',
};
/** XSD has no times without seconds. */
const WITHOUT_SECONDS = /(T\d{2}:\d{2})(Z|[+-])/u;
