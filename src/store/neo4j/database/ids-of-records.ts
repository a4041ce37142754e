import type { GraphModel, Relationship } from '../../../model/graph-model.js';
import type { GraphRecord } from '../../../model/record.js';
import { findRelationship } from '../../../model/find-relationship.js';
import { typeFinder } from '../encoding/node-types.js';

/**
 * The ids that records name, by the types that their nodes may have: the one that the record says, and the one that
 * the id begins with, where that is another.
 */
export function idsOfRecords(
  model: GraphModel,
  records: readonly GraphRecord[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map([...model.nodeTypes.keys()].map((type) => [type, new Set<string>()]));
  const typeOf = typeFinder(model);
  const add = (id: string, type = ''): void => {
    ids.get(type)?.add(id);
    const other = typeOf(id);
    if (other !== undefined && other !== type) ids.get(other)?.add(id);
  };
  const references = new Map<Relationship, readonly Reference[]>();
  for (const record of records) {
    if (record.kind === 'node') {
      add(record.id, record.type);
      continue;
    }
    if (record.kind === 'redirect') {
      add(record.id, record.type);
      add(record.to, record.type);
      continue;
    }
    add(record.from, record.fromType);
    add(record.to, record.toType);
    for (const { source } of record.sources) add(source, model.sourceType);
    const relationship = findRelationship(model, record);
    if (relationship === undefined) continue;
    const declared = references.get(relationship) ?? referencesOf(model, relationship);
    references.set(relationship, declared);
    for (const { name, target } of declared) {
      const value = record.properties[name];
      if (typeof value === 'string') add(value, target);
    }
  }
  return ids;
}

/** A property of edges that refers to nodes of a type. */
interface Reference {
  readonly name: string;
  readonly target: string;
}

function referencesOf(
  { edgeTypes }: GraphModel,
  { edgeType = '' }: Relationship,
): readonly Reference[] {
  return [...(edgeTypes.get(edgeType)?.properties.values() ?? [])].flatMap(({ name, type }) =>
    type.kind === 'Reference' ? [{ name, target: type.target }] : [],
  );
}
