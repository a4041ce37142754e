import { PARAGRAPH } from '../../model/attestation-of.js';
import type { GraphModel, NodeType, Property } from '../../model/graph-model.js';
import { relationshipOf } from '../../model/find-relationship.js';
import type {
  EdgeRecord,
  NodeRecord,
  RecordScalar,
  RecordValue,
  SourceRecord,
} from '../../model/record.js';
import { isParagraph } from '../../model/scalar-values.js';
import { attestationFields } from './attestations.js';
import { edgeProperties } from '../../model/edge-properties.js';

type Values = NodeRecord['properties'];

/** The property that has the other names of a node, if it is a list of texts. */
const ALIASES = 'aliases';

/**
 * The values of a node into which another is merged: its own, those of the other that it lacks, and the elements of
 * both lists. The names of the other become aliases, where the type has any.
 */
export function uniteNodes({ properties: declared }: NodeType, into: Values, from: Values): Values {
  const united = uniteValues(declared, into, from);
  const aliases = declared.get(ALIASES);
  if (aliases?.list !== true || aliases.type.kind !== 'String') return united;
  const names = [from['name'], ...elementsOf(from[ALIASES])].filter(
    (name) => typeof name === 'string' && name !== united['name'],
  );
  return {
    ...united,
    [ALIASES]: uniteLists(elementsOf(into[ALIASES]), names as readonly string[]),
  };
}

/** An edge in the place of two with the same identity: the values of the first win, and both keep their documents. */
export function uniteEdges(
  known: EdgeRecord | undefined,
  moved: EdgeRecord,
  model: GraphModel,
): EdgeRecord {
  if (known === undefined) return moved;
  const relationship = relationshipOf(model, known);
  const declared = edgeProperties(model, relationship);
  const properties = uniteValues(declared, known.properties, moved.properties);
  const attests = attestationFields(model).byRelationship.get(relationship);
  if (attests === undefined) {
    return { ...known, properties, sources: uniteSources(known.sources, moved.sources) };
  }
  // An edge to a document is stated by that document alone.
  const source = attests.direction === 'OUT' ? known.to : known.from;
  const paragraph = properties[PARAGRAPH];
  return {
    ...known,
    properties,
    sources: [{ source, paragraph: isParagraph(paragraph) ? paragraph : null }],
  };
}

/** The documents of both lists, each once. */
export function uniteSources(
  first: readonly SourceRecord[],
  second: readonly SourceRecord[],
): readonly SourceRecord[] {
  return [...first, ...second.filter((each) => !isAmong(each, first))].filter(
    (each, index, all) => all.findIndex((other) => isSameSource(each, other)) === index,
  );
}

/** Whether a document is in a list, with the same paragraph. */
export function isAmong(sought: SourceRecord, sources: readonly SourceRecord[]): boolean {
  return sources.some((each) => isSameSource(each, sought));
}

/** The elements of a list that a record may lack. */
export function elementsOf(value: RecordValue | undefined): readonly RecordScalar[] {
  return Array.isArray(value) ? (value as readonly RecordScalar[]) : [];
}

function isSameSource(left: SourceRecord, right: SourceRecord): boolean {
  return left.source === right.source && left.paragraph === right.paragraph;
}

function uniteValues(
  declared: ReadonlyMap<string, Property>,
  first: Values,
  second: Values,
): Values {
  const values: Record<string, RecordValue> = {};
  for (const { name, list } of declared.values()) {
    if (name === 'id') continue;
    const value = list
      ? uniteLists(elementsOf(first[name]), elementsOf(second[name]))
      : (first[name] ?? second[name]);
    if (value !== undefined) values[name] = value;
  }
  return values;
}

function uniteLists(
  first: readonly RecordScalar[],
  second: readonly RecordScalar[],
): readonly RecordScalar[] {
  return [...first, ...new Set(second.filter((each) => !first.includes(each)))];
}
