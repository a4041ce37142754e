import type { GraphModel, NodeType, StoredRelationshipField } from '../../model/graph-model.js';
import type { GraphRecord, RecordLocation, RecordValue, SourceRecord } from '../../model/record.js';
import { lineOf, pointTo } from './seed-document.js';
import type { SeedDocument } from './seed-document.js';
import type { SeedEntry } from './seed-entry.js';
import { EDGE_SOURCES, farKey, nodeType, partId } from '../format/seed-format.js';
import { attestationField, declaredFields, edgeTypeOf } from '../../model/declared-fields.js';
import { isIdOf } from '../../model/id-form.js';
import { readAttestations, readEdgeSources } from './read-sources.js';
import { attestationOf } from '../../model/attestation-of.js';
import { edgeOf } from '../../model/edge-of.js';
import { isFields, readProperties } from '../format/read-value.js';
import type { Fields } from '../format/read-value.js';

/**
 * Converts a record of a seed file, and the records nested in it, to nodes and edges.
 *
 * Values that do not conform to the schema are skipped: the validator reports them,
 * and the rest can still be checked.
 */
export function toRecords(entry: SeedEntry, model: GraphModel): readonly GraphRecord[] {
  const { document, value, pointer, type } = entry;
  return [...nodeRecords({ document, model }, { value, pointer }, type, undefined)];
}

/** What all records of one file share. */
interface Context {
  readonly document: SeedDocument;
  readonly model: GraphModel;
}

/** A value of the file, and its JSON pointer. */
interface Item {
  readonly value: unknown;
  readonly pointer: string;
}

function* nodeRecords(
  context: Context,
  { value, pointer }: Item,
  type: NodeType,
  within: Whole | undefined,
): Generator<GraphRecord> {
  const { document, model } = context;
  if (!isFields(value)) return;
  const id = readId(value, type) ?? within?.partId;
  if (id === undefined) return;
  const location = locationOf(document, pointer, 'id' in value ? 'id' : undefined);
  yield {
    kind: 'node',
    type: type.name,
    id,
    properties: nodeProperties(value, type, model),
    location,
  };

  const attests = attestationField(type, model);
  const own = attests && readAttestations(value[attests.name], attests, model);
  const sources = own ?? within?.sources ?? [];
  if (attests !== undefined && own === undefined) {
    for (const source of sources) yield attestationOf(id, source, { attests, model, location });
  }
  if (within !== undefined) {
    yield edgeOf(within.field, within.id, id, { properties: {}, sources, location });
  }
  for (const field of declaredFields(type)) {
    const many: unknown = value[field.name];
    if (many === undefined) continue;
    const at = pointTo(pointer, field.name);
    const items: readonly unknown[] = field.many && Array.isArray(many) ? many : [many];
    for (const [index, each] of items.entries()) {
      const item = { value: each, pointer: field.many ? pointTo(at, index) : at };
      yield* relatedRecords(context, item, { id, field, sources, number: index + 1 });
    }
  }
}

/** The records of an item of a relationship field: a part, whose record is nested, or an edge to a node. */
function* relatedRecords(context: Context, item: Item, from: From): Generator<GraphRecord> {
  const { document, model } = context;
  const { id, field } = from;
  const target = nodeType(model, field.target);
  if (field.contains) {
    const whole = { ...from, partId: partId(target, id, from.number) };
    yield* nodeRecords(context, item, target, whole);
    return;
  }
  const { value, pointer } = item;
  const fields = isFields(value) ? value : {};
  const far = typeof value === 'string' ? value : fields[farKey(field, model)];
  if (typeof far !== 'string' || !isIdOf(far, target)) return;
  const declared = edgeTypeOf(field, model)?.properties.values() ?? [];
  const sources =
    field.target === model.sourceType
      ? readAttestations([value], field, model)
      : readEdgeSources(fields[EDGE_SOURCES], model);
  yield edgeOf(field, id, far, {
    properties: readProperties(fields, declared, model),
    sources: sources ?? from.sources,
    location: locationOf(document, pointer),
  });
}

function nodeProperties(
  value: Fields,
  type: NodeType,
  model: GraphModel,
): Record<string, RecordValue> {
  const properties = readProperties(value, type.properties.values(), model);
  const standIn = type.nameFrom === undefined ? undefined : properties[type.nameFrom];
  return standIn === undefined ? properties : { name: standIn, ...properties };
}

/** The origin of an item of a relationship field. */
interface From {
  readonly id: string;
  readonly field: StoredRelationshipField;
  /** The documents of the record with the field. */
  readonly sources: readonly SourceRecord[];
  /** The position of the item in its list, from 1. */
  readonly number: number;
}

/** The record around a part. */
interface Whole extends From {
  /** The id of the part if its record has none. */
  readonly partId: string;
}

function readId(value: Fields, type: NodeType): string | undefined {
  const id = value['id'];
  return typeof id === 'string' && isIdOf(id, type) ? id : undefined;
}

/** The location of a record, or of one of its members. */
function locationOf(document: SeedDocument, pointer: string, member?: string): RecordLocation {
  return {
    file: document.file,
    line: lineOf(document, member === undefined ? pointer : pointTo(pointer, member)),
    lineOf: (property) => lineOf(document, pointTo(pointer, property)),
  };
}
