import type { GraphModel, NodeType, StoredRelationshipField } from '../../model/graph-model.js';
import type { GraphRecord, Place, RecordValue, SourceRecord } from '../../model/record.js';
import { lineOf, pointTo } from './seed-document.js';
import type { SeedDocument } from './seed-document.js';
import type { SeedEntry } from './seed-entry.js';
import {
  attestationField,
  declaredFields,
  EDGE_SOURCES,
  edgeTypeOf,
  farKey,
  isIdOf,
  nodeType,
  partId,
} from '../format/seed-format.js';
import { readAttestations, readEdgeSources } from './read-sources.js';
import { attestationOf } from '../format/attestation-of.js';
import { edgeOf } from '../format/edge-of.js';
import { isFields, readProperties } from '../format/read-value.js';
import type { Fields } from '../format/read-value.js';

/**
 * Turns a record of a file, and the records that stand inside it, into nodes and edges.
 *
 * What does not have the form that the schema asks for is passed over: the validator
 * has told it already, and the rest can still be checked.
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

/** A value of the file, and where it stands. */
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
  const place = placeOf(document, pointer, 'id' in value ? 'id' : undefined);
  yield {
    kind: 'node',
    type: type.name,
    id,
    properties: nodeProperties(value, type, model),
    place,
  };

  const attests = attestationField(type, model);
  const own = attests && readAttestations(value[attests.name], attests, model);
  const sources = own ?? within?.sources ?? [];
  if (attests !== undefined && own === undefined) {
    for (const source of sources) yield attestationOf(id, source, { attests, model, place });
  }
  if (within !== undefined) {
    yield edgeOf(within.field, within.id, id, { properties: {}, sources, place });
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

/** What a relationship leads to: a part, which stands there whole, or a node that is named. */
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
    place: placeOf(document, pointer),
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

/** Where a relationship is listed. */
interface From {
  readonly id: string;
  readonly field: StoredRelationshipField;
  /** The documents of the record that lists it. */
  readonly sources: readonly SourceRecord[];
  /** The place in the list, from 1. */
  readonly number: number;
}

/** The record around a part. */
interface Whole extends From {
  /** The id of the part where it gives none. */
  readonly partId: string;
}

function readId(value: Fields, type: NodeType): string | undefined {
  const id = value['id'];
  return typeof id === 'string' && isIdOf(id, type) ? id : undefined;
}

/** The place of a record, which is that of its member where one is given. */
function placeOf(document: SeedDocument, pointer: string, member?: string): Place {
  return {
    file: document.file,
    line: lineOf(document, member === undefined ? pointer : pointTo(pointer, member)),
    lineOf: (property) => lineOf(document, pointTo(pointer, property)),
  };
}
