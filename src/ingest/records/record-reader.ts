import type { GraphModel, Interval, Property } from '../../model/graph-model.js';
import type { EdgeRecord, GraphRecord, NodeRecord, RecordValue } from '../../model/record.js';
import { explainValue, isFields, readValue } from '../format/read-value.js';
import type { Fields } from '../format/read-value.js';
import { explainReversedDates, findReversedDates } from '../../model/reversed-dates.js';
import { isParagraph } from '../../model/scalar-values.js';
import { findRelationship } from '../../model/find-relationship.js';
import { isIdOf } from '../../model/id-form.js';
import { readRedirect } from './read-redirect.js';

/** Reads a line of a records file; returns a text if something is wrong with it. */
export type RecordReader = (line: string) => GraphRecord | string;

interface CheckOptions {
  /** Whether a value that the model requires may be absent, since the graph may have it. */
  readonly isPart?: boolean;
}

/** Creates a reader of records that conform to the model. */
export function createRecordReader(model: GraphModel, options: CheckOptions = {}): RecordReader {
  const check = createRecordCheck(model, options);
  return (line) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return 'the line is damaged: expected a record in JSON';
    }
    return check(value);
  };
}

/** Creates a function that returns a value as a record, or a text if something is wrong with it. */
export function createRecordCheck(
  model: GraphModel,
  { isPart = false }: CheckOptions = {},
): (value: unknown) => GraphRecord | string {
  return (value) => {
    if (isFields(value) && value['kind'] === 'node') return readNode(value);
    if (isFields(value) && value['kind'] === 'edge') return readEdge(value);
    if (isFields(value) && value['kind'] === 'redirect') {
      return readRedirect(value, {
        model,
        readEdge,
        readValues: (values, type) => checkProperties(values, type, model, isPart),
      });
    }
    return 'expected a record of kind "node", "edge" or "redirect"';
  };

  function readNode(value: Fields): NodeRecord | string {
    const type = model.nodeTypes.get(String(value['type']));
    if (type === undefined) return `there is no node type ${JSON.stringify(value['type'])}`;
    const id = value['id'];
    if (typeof id !== 'string' || !isIdOf(id, type)) {
      return `"id" is ${JSON.stringify(id)}, expected the id of a ${type.name}`;
    }
    const properties = checkProperties(value['properties'], type, model, isPart);
    if (typeof properties === 'string') return `${id}: ${properties}`;
    return { kind: 'node', type: type.name, id, properties };
  }

  function readEdge(value: Fields): EdgeRecord | string {
    const { type, fromType, toType, from, to } = value;
    const ends = { type: String(type), fromType: String(fromType), toType: String(toType) };
    const relationship = findRelationship(model, ends);
    if (relationship === undefined) {
      return `there is no relationship ${ends.type} from ${ends.fromType} to ${ends.toType}`;
    }
    if (typeof from !== 'string' || typeof to !== 'string') return 'expected "from" and "to"';
    const carried = model.edgeTypes.get(relationship.edgeType ?? '') ?? NOTHING;
    const properties = checkProperties(value['properties'], carried, model, isPart);
    if (typeof properties === 'string') return `${from} ${ends.type} ${to}: ${properties}`;
    const { sources } = value;
    if (!isSources(sources)) return '"sources" is not a list of documents';
    return { kind: 'edge', ...ends, from, to, properties, sources };
  }
}

/** The properties of nodes of a type or edges of a relationship. */
interface Carried {
  readonly properties: ReadonlyMap<string, Property>;
  readonly interval: Interval | undefined;
}

const NOTHING: Carried = { properties: new Map(), interval: undefined };

/** Returns the properties if they conform to their declarations, else what is wrong. */
function checkProperties(
  value: unknown,
  { properties: declared, interval }: Carried,
  model: GraphModel,
  isPart: boolean,
): Readonly<Record<string, RecordValue>> | string {
  if (!isFields(value)) return 'expected "properties"';
  for (const name of Object.keys(value)) {
    const property = declared.get(name);
    if (property === undefined || name === 'id') return `"${name}" is not a property here`;
    if (readValue(value[name], property, model) === undefined) {
      return `"${name}": ${explainValue(value[name], property, model)}`;
    }
  }
  for (const { name, required } of declared.values()) {
    if (required && !isPart && name !== 'id' && !(name in value)) return `"${name}" is missing`;
  }
  const properties = value as Readonly<Record<string, RecordValue>>; // Each has been read.
  const reversed = findReversedDates(interval, properties);
  return interval === undefined || reversed === undefined
    ? properties
    : explainReversedDates(interval, reversed);
}

function isSources(value: unknown): value is EdgeRecord['sources'] {
  return (
    Array.isArray(value) &&
    value.every(
      (item: unknown) =>
        isFields(item) &&
        typeof item['source'] === 'string' &&
        (item['paragraph'] === null || isParagraph(item['paragraph'])),
    )
  );
}
