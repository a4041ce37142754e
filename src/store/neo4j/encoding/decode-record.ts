import type { Property } from '../../../model/graph-model.js';
import type { EdgeRecord, RecordValue } from '../../../model/record.js';
import { SOURCE_IDS, SOURCE_PARAGRAPHS } from './names.js';

/** The properties of a node or an edge by the names under which they are stored. */
export type StoredValues = Readonly<Record<string, unknown>>;

/** The values of a record, in the order of the model. */
export function toRecordValues(
  declared: ReadonlyMap<string, Property>,
  stored: StoredValues,
): Readonly<Record<string, RecordValue>> {
  const values: Record<string, RecordValue> = {};
  for (const { name } of declared.values()) {
    const value = stored[name];
    if (value === undefined || value === null || name === 'id') continue;
    values[name] = value as RecordValue; // What `putRecords` stored of a checked record.
  }
  return values;
}

/** The documents that state an edge. */
export function toSourceRecords(stored: StoredValues): EdgeRecord['sources'] {
  const ids = (stored[SOURCE_IDS] ?? []) as readonly string[];
  const paragraphs = (stored[SOURCE_PARAGRAPHS] ?? []) as readonly number[];
  return ids.map((source, index) => {
    const paragraph = paragraphs[index] ?? -1;
    return { source, paragraph: paragraph === -1 ? null : paragraph };
  });
}
