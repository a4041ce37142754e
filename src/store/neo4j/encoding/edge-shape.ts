import type { GraphModel, Property, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord } from '../../../model/record.js';
import { valueKindOf } from '../../../plan/value.js';
import { recordDecoder, type StoredValues, toId, toSourceRecords } from './decode-record.js';
import {
  companionName,
  orderCompanion,
  orderedValue,
  quoteName,
  SOURCE_IDS,
  SOURCE_PARAGRAPHS,
} from './names.js';

/** How the values of an edge travel: `map` makes them of the variable of an edge. */
export interface EdgeShape {
  readonly map: (edge: string) => string;
  readonly decode: (stored: unknown, from: unknown, to: unknown) => EdgeRecord;
  /** What edges between the same two nodes are ordered by; empty where there can be but one. */
  readonly order: (edge: string) => readonly string[];
}

/** Shapes the edges of a relationship: no value travels that a record does not hold. */
export function edgeShape(model: GraphModel, relationship: Relationship): EdgeShape {
  const { type, from: fromType, to: toType, edgeType, key } = relationship;
  const declared = model.edgeTypes.get(edgeType ?? '')?.properties ?? new Map<string, Property>();
  const sources = model.sourceType === undefined ? [] : [SOURCE_IDS, SOURCE_PARAGRAPHS];
  const names = [...declared.keys(), ...sources];
  const decodeValues = recordDecoder(model, declared);
  return {
    map: (edge) =>
      names.length === 0
        ? '{}'
        : `${edge}{${names.map((name) => `.${quoteName(name)}`).join(', ')}}`,
    decode: (raw, rawFrom, rawTo) => {
      const stored = raw as StoredValues; // The map from above.
      const from = toId(rawFrom, fromType);
      const to = toId(rawTo, toType);
      const place = (): string => `${from} ${type} ${to}`;
      return {
        kind: 'edge',
        type,
        fromType,
        toType,
        from,
        to,
        properties: decodeValues(stored, place),
        sources: toSourceRecords(stored, place),
      };
    },
    order: (edge) =>
      key.map((name) => {
        const property = declared.get(name);
        const companion = property && orderCompanion(valueKindOf(property.type));
        const stored = companion === undefined ? quoteName(name) : companionName(name, companion);
        return orderedValue(property, `${edge}.${stored}`);
      }),
  };
}
