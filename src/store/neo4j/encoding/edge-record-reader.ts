import type { GraphModel, Property, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord } from '../../../model/record.js';
import { valueKindOf } from '../../../plan/value.js';
import { compareValues } from './compare-values.js';
import { recordDecoder, type StoredValues, toId, toSourceRecords } from './decode-record.js';
import {
  companionName,
  orderCompanion,
  orderedValue,
  quoteName,
  SOURCE_IDS,
  SOURCE_PARAGRAPHS,
} from './names.js';

/** Reads the edges of one relationship as records. */
export interface EdgeRecordReader {
  /** The map projection of the variable of an edge: the properties that its record needs. */
  readonly mapProjection: (edge: string) => string;
  /** Makes the record from that map and the ids of both ends. */
  readonly decode: (stored: unknown, from: unknown, to: unknown) => EdgeRecord;
  /** What edges between the same two nodes are ordered by; empty if there can be only one. */
  readonly order: (edge: string) => readonly string[];
  /** Compares edges between the same two nodes as `order` does. */
  readonly compareKeys: (left: EdgeRecord, right: EdgeRecord) => number;
}

export function edgeRecordReader(model: GraphModel, relationship: Relationship): EdgeRecordReader {
  const { type, from: fromType, to: toType, edgeType, key } = relationship;
  const declared = model.edgeTypes.get(edgeType ?? '')?.properties ?? new Map<string, Property>();
  const sources = model.sourceType === undefined ? [] : [SOURCE_IDS, SOURCE_PARAGRAPHS];
  const names = [...declared.keys(), ...sources];
  const decodeValues = recordDecoder(model, declared);
  return {
    mapProjection: (edge) =>
      names.length === 0
        ? '{}'
        : `${edge}{${names.map((name) => `.${quoteName(name)}`).join(', ')}}`,
    decode: (raw, rawFrom, rawTo) => {
      const stored = raw as StoredValues; // See `mapProjection`.
      const from = toId(rawFrom, fromType);
      const to = toId(rawTo, toType);
      const location = (): string => `${from} ${type} ${to}`;
      return {
        kind: 'edge',
        type,
        fromType,
        toType,
        from,
        to,
        properties: decodeValues(stored, location),
        sources: toSourceRecords(stored, location),
      };
    },
    order: (edge) =>
      key.map((name) => {
        const property = declared.get(name);
        const companion = property && orderCompanion(valueKindOf(property.type));
        const stored = companion === undefined ? quoteName(name) : companionName(name, companion);
        return orderedValue(property, `${edge}.${stored}`);
      }),
    compareKeys: (left, right) => {
      for (const name of key) {
        const property = declared.get(name);
        const order =
          property && compareValues(property, left.properties[name], right.properties[name]);
        if (order) return order;
      }
      return 0;
    },
  };
}
