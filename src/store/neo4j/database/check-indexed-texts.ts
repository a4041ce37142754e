import { groupBy } from '../../../kernel/group-by.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { GraphRecord, NodeRecord } from '../../../model/record.js';
import { foldedForms } from '../encoding/folded-forms.js';
import { listIndexes, type PropertyIndex } from '../encoding/index-statements.js';
import { textKey } from '../encoding/text-key.js';

/** The longest texts that indexes of Neo4j take, in bytes of UTF-8: the same in all releases from 5.26. */
const LONGEST: Readonly<Record<PropertyIndex['kind'], number>> = {
  UNIQUE: 8164,
  RANGE: 8164,
  TEXT: 32_766,
};

/** A text of so many characters is never too long: a character becomes 33 bytes at most in each of four forms. */
const SHORT = 200;

/** How much of a long id is shown. */
const SHOWN = 60;

/**
 * Lists the texts that are too long for an index of Neo4j, which would refuse the whole write without naming a
 * record. They conform to the schema, so this is no part of `checkRecords`.
 */
export function checkIndexedTexts(
  model: GraphModel,
  records: readonly GraphRecord[],
): readonly string[] {
  const indexes = groupBy(listIndexes(model), ({ type }) => type);
  return records.flatMap((record) =>
    record.kind !== 'node'
      ? []
      : (indexes.get(record.type) ?? []).flatMap((index) => checkText(record, index)),
  );
}

function checkText(
  record: NodeRecord,
  { kind, property, companion }: PropertyIndex,
): readonly string[] {
  const text = property === 'id' ? record.id : record.properties[property];
  if (typeof text !== 'string' || text.length <= SHORT) return [];
  const size = Buffer.byteLength(indexedText(text, companion));
  if (size <= LONGEST[kind]) return [];
  const id = record.id.length > SHOWN ? `${record.id.slice(0, SHOWN)}…` : record.id;
  const what = companion === 'folded' ? 'a text whose spellings take' : 'a text of';
  return [
    `${id}: ${property}: expected ${what} at most ${LONGEST[kind]} bytes, the most that an index of Neo4j takes, but got ${size}; shorten it, or serve the graph without Neo4j`,
  ];
}

/** What is indexed of a text. Dates are never long, so their companions are not needed here. */
function indexedText(text: string, companion: PropertyIndex['companion']): string {
  switch (companion) {
    case 'folded':
      return String(foldedForms(text));
    case 'order':
      return textKey(text);
    case 'key':
    case 'latest':
    case undefined:
      return text;
  }
}
