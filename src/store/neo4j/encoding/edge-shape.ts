import type { GraphModel, Property, Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord } from '../../../model/record.js';
import { valueKindOf } from '../../../plan/value.js';
import { toRecordValues, toSourceRecords } from './decode-record.js';
import {
  companionName,
  orderCompanion,
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
  return {
    map: (edge) =>
      names.length === 0
        ? '{}'
        : `${edge}{${names.map((name) => `.${quoteName(name)}`).join(', ')}}`,
    decode: (raw, from, to) => {
      const stored = raw as Readonly<Record<string, unknown>>; // The map from above.
      return {
        kind: 'edge',
        type,
        fromType,
        toType,
        from: String(from),
        to: String(to),
        properties: toRecordValues(declared, stored),
        sources: toSourceRecords(stored),
      };
    },
    order: (edge) =>
      key.map((name) => {
        const property = declared.get(name);
        const companion = property && orderCompanion(valueKindOf(property.type));
        return `${edge}.${companion === undefined ? quoteName(name) : companionName(name, companion)}`;
      }),
  };
}
