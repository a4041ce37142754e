import type { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphModel, Property } from '../../../model/graph-model.js';
import type { EdgeRecord, RecordScalar, RecordValue, SourceRecord } from '../../../model/record.js';
import { nonconformingValue } from '../../nonconforming-value.js';
import {
  explainNonconforming,
  isMissing,
  scalarReader,
  type ValueProperty,
} from './scalar-reader.js';
import { SOURCE_IDS, SOURCE_PARAGRAPHS, UNKNOWN_PARAGRAPH } from './names.js';

/** The properties of a node or an edge, by stored name. */
export type StoredValues = Readonly<Record<string, unknown>>;

/**
 * Reads the values of a record, in the order of the model; `location` names the record in messages.
 *
 * @throws CommuniqueError `NONCONFORMING_VALUE` for a value that the schema does not allow: other
 *   programs write to the database too.
 */
export type RecordDecoder = (
  stored: StoredValues,
  location: () => string,
) => Readonly<Record<string, RecordValue>>;

/** Makes the decoder of the records of one type. */
export function recordDecoder(
  { enums }: GraphModel,
  declared: ReadonlyMap<string, Property>,
): RecordDecoder {
  const properties = [...declared.values()].filter(({ name }) => name !== 'id');
  const readers = properties.map((property) => ({
    property,
    read: valueReader(property, enums),
  }));
  return (stored, location) => {
    const values: Record<string, RecordValue> = {};
    for (const { property, read } of readers) {
      const raw = stored[property.name];
      if (isMissing(raw) && !property.required) continue;
      const value = read(raw);
      if (value === undefined)
        throw nonconformingValue(`${location()}: ${explainNonconforming(property, raw, enums)}`);
      values[property.name] = value;
    }
    return values;
  };
}

function valueReader(
  { type, list }: Property,
  enums: GraphModel['enums'],
): (raw: unknown) => RecordValue | undefined {
  const read = scalarReader(type, enums);
  if (!list) return read;
  return (raw) => {
    if (!Array.isArray(raw)) return undefined;
    const values: RecordScalar[] = [];
    for (const each of raw) {
      const value = read(each);
      if (value === undefined) return undefined;
      values.push(value);
    }
    return values;
  };
}

const ID: ValueProperty = { name: 'id', type: { kind: 'ID' }, list: false, required: true };

/**
 * The id of a node.
 *
 * @throws CommuniqueError `NONCONFORMING_VALUE` if it is not a string.
 */
export function toId(raw: unknown, type: string): string {
  if (typeof raw === 'string') return raw;
  throw nonconformingValue(`a ${type}: ${explainNonconforming(ID, raw, new Map())}`);
}

/** The paragraph of a document that states an edge. */
export const PARAGRAPH: ValueProperty = {
  name: 'paragraph',
  type: { kind: 'Int' },
  list: false,
  required: false,
};

/** A paragraph as stored; null if it is unknown. */
export function toParagraph(raw: unknown): unknown {
  return raw === UNKNOWN_PARAGRAPH ? null : raw;
}

const readParagraph = scalarReader(PARAGRAPH.type, new Map());

/**
 * The documents that state an edge.
 *
 * @throws CommuniqueError `NONCONFORMING_VALUE` unless they are stored as `putRecords` stores them.
 */
export function toSourceRecords(
  stored: StoredValues,
  location: () => string,
): EdgeRecord['sources'] {
  const ids = stored[SOURCE_IDS] ?? [];
  const paragraphs = stored[SOURCE_PARAGRAPHS] ?? [];
  if (!Array.isArray(ids) || !Array.isArray(paragraphs)) throw nonconformingSources(location());
  return ids.map((source: unknown, index): SourceRecord => {
    const raw = toParagraph(paragraphs[index] ?? null);
    const paragraph = raw === null ? null : readParagraph(raw);
    if (typeof source !== 'string' || typeof paragraph === 'undefined')
      throw nonconformingSources(location());
    return { source, paragraph: paragraph === null ? null : Number(paragraph) };
  });
}

function nonconformingSources(location: string): CommuniqueError {
  return nonconformingValue(
    `${location}: the database holds other sources than a list of ids (${SOURCE_IDS}) and one of paragraphs (${SOURCE_PARAGRAPHS})`,
  );
}
