import { int } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import { positiveZero } from '../../../kernel/positive-zero.js';
import type { GraphModel, Property, Relationship } from '../../../model/graph-model.js';
import { parsePartialDate } from '../../../model/partial-date.js';
import type { EdgeRecord, NodeRecord, RecordValue } from '../../../model/record.js';
import { relationshipOf } from '../../../model/find-relationship.js';
import { searchedTypes } from '../../../search/searched-properties.js';
import { dateKey, instantKey } from './date-key.js';
import { foldedForms } from './folded-forms.js';
import {
  companionName,
  EDGE_KEY,
  SOURCE_IDS,
  SOURCE_PARAGRAPHS,
  UNKNOWN_PARAGRAPH,
} from './names.js';
import { searchCompanions } from './search-companions.js';
import { textKey } from './text-key.js';

/** The properties of a node or an edge, with the companions that statements compare and search by. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** The properties of a node, `id` included. */
export function storedNode(
  model: GraphModel,
  { type, id, properties }: NodeRecord,
): StoredProperties {
  const searched = searchedTypes(model).get(type);
  return {
    ...storedValues(model.nodeTypes.get(type)?.properties, properties),
    ...(searched === undefined ? {} : searchCompanions(type, searched, properties)),
    id,
  };
}

/** The properties of an edge, with its sources. */
export function storedEdge(model: GraphModel, record: EdgeRecord): StoredProperties {
  const { properties, sources } = record;
  const { edgeType = '', key } = relationshipOf(model, record);
  return {
    ...storedValues(model.edgeTypes.get(edgeType)?.properties, properties),
    ...(sources.length === 0
      ? {}
      : {
          [SOURCE_IDS]: sources.map(({ source }) => source),
          [SOURCE_PARAGRAPHS]: sources.map(({ paragraph }) => int(paragraph ?? UNKNOWN_PARAGRAPH)),
        }),
    ...(key.length === 0 ? {} : { [EDGE_KEY]: edgeKey(key, record) }),
  };
}

/** The values that distinguish parallel edges, as one text: `MERGE` cannot match nulls. */
export function edgeKey(
  key: Relationship['key'],
  { properties }: Pick<EdgeRecord, 'properties'>,
): string {
  return JSON.stringify(key.map((name) => properties[name] ?? null));
}

function storedValues(
  declared: ReadonlyMap<string, Property> | undefined,
  values: Readonly<Record<string, RecordValue>>,
): StoredProperties {
  const stored: Record<string, unknown> = {};
  for (const property of declared?.values() ?? []) {
    const value = values[property.name];
    if (value !== undefined) Object.assign(stored, storedValue(property, value));
  }
  return stored;
}

function storedValue(property: Property, value: RecordValue): StoredProperties {
  const { name, type, list } = property;
  const each = <Stored>(store: (single: string | number | boolean) => Stored): Stored | Stored[] =>
    Array.isArray(value)
      ? (value as readonly (string | number)[]).map(store)
      : store(value as string | number | boolean);
  switch (type.kind) {
    case 'PartialDate':
      return {
        [name]: value,
        [companionName(name, 'key')]: each((text) => dateKey(dateOf(text))),
        [companionName(name, 'latest')]: each((text) => instantKey(dateOf(text).latest)),
      };
    case 'String':
      return {
        [name]: value,
        [companionName(name, 'order')]: each((text) => textKey(String(text))),
        [companionName(name, 'folded')]: each((text) => foldedForms(String(text))),
      };
    case 'Int':
      return { [name]: each((number) => int(Number(number))) };
    case 'Float':
      return { [name]: each((number) => positiveZero(Number(number))) };
    case 'ID':
    case 'Enum':
    case 'Boolean':
    case 'Reference':
      return { [name]: list && !Array.isArray(value) ? [value] : value };
  }
}

function dateOf(text: string | number | boolean): NonNullable<ReturnType<typeof parsePartialDate>> {
  const date = parsePartialDate(String(text));
  if (date === undefined) throw new CommuniqueError('INTERNAL', `unchecked date ${String(text)}`);
  return date;
}
