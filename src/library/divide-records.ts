import { printRecord } from '../ingest/records/print-record.js';
import { groupBy } from '../kernel/group-by.js';
import { findRelationship } from '../model/find-relationship.js';
import type { GraphModel } from '../model/graph-model.js';
import { namedNodes } from '../model/named-nodes.js';
import type { EdgeRecord, GraphRecord, NodeRecord } from '../model/record.js';
import { attestationFields } from '../store/edits/attestations.js';

/** Records that are imported together. */
export interface Part {
  readonly records: readonly GraphRecord[];
  /** Each as JSON. */
  readonly texts: readonly string[];
}

/** The most of a part. */
export interface PartLimits {
  readonly records: number;
  /** Of all texts, with a separator each. */
  readonly bytes: number;
}

/**
 * Divides records into parts that can be imported one after another: in no part is a node that an edge names only
 * known later, and each node comes with an edge that gives it a document, if there is one.
 */
export function divideRecords(
  records: readonly GraphRecord[],
  model: GraphModel,
  limits: PartLimits,
): readonly Part[] {
  const parts: { records: GraphRecord[]; texts: string[] }[] = [];
  let bytes = Infinity;
  for (const group of inGroups(records, model)) {
    const texts = group.map(printRecord);
    const more = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
    const length = parts.at(-1)?.records.length ?? 0;
    if (bytes + more > limits.bytes || length + group.length > limits.records) {
      parts.push({ records: [], texts: [] });
      bytes = 0;
    }
    bytes += more;
    parts.at(-1)?.records.push(...group);
    parts.at(-1)?.texts.push(...texts);
  }
  return parts;
}

/** Records that must not be separated: documents come first, then nodes, each with what states it, then edges. */
function* inGroups(
  records: readonly GraphRecord[],
  model: GraphModel,
): Generator<readonly GraphRecord[]> {
  const nodes = new Map(
    groupBy(
      records.filter((record) => record.kind === 'node'),
      ({ id }) => id,
    ),
  );
  const stated = statedNodes(records, model);
  const taken = new Set<GraphRecord>();
  const take = (id: string): readonly NodeRecord[] => {
    const found = nodes.get(id) ?? [];
    nodes.delete(id);
    return found;
  };
  const ids = [...nodes].map(([id, [node]]) => ({
    id,
    isDocument: node.type === model.sourceType,
  }));
  const documents = ids.filter(({ isDocument }) => isDocument);
  for (const { id } of [...documents, ...ids.filter(({ isDocument }) => !isDocument)]) {
    const own = take(id);
    if (own.length === 0) continue;
    const edge = stated.get(id);
    if (edge === undefined || taken.has(edge)) yield own;
    else {
      taken.add(edge);
      yield [...own, ...namedNodes(edge, model).flatMap(([, named]) => take(named)), edge];
    }
  }
  const others = records.filter((record) => record.kind !== 'node' && !taken.has(record));
  // An edge that gives a node its document may name no paragraph: then none is taken from other edges.
  for (const record of others) if (isAttestation(record, model)) yield [record];
  for (const record of others) if (!isAttestation(record, model)) yield [record];
}

function isAttestation(record: GraphRecord, model: GraphModel): boolean {
  if (record.kind !== 'edge') return false;
  const relationship = findRelationship(model, record);
  return relationship !== undefined && attestationFields(model).byRelationship.has(relationship);
}

/** For each node an edge that leads to its document, or else one that names the node and has a document. */
function statedNodes(
  records: readonly GraphRecord[],
  model: GraphModel,
): ReadonlyMap<string, EdgeRecord> {
  const { unattesting } = attestationFields(model);
  const direct = new Map<string, EdgeRecord>();
  const others = new Map<string, EdgeRecord>();
  for (const record of records) {
    if (record.kind !== 'edge') continue;
    const relationship = findRelationship(model, record);
    if (relationship === undefined || unattesting.has(relationship)) continue;
    const isDirect = isAttestation(record, model);
    if (!isDirect && record.sources.length === 0) continue;
    const found = isDirect ? direct : others;
    for (const [type, id] of namedNodes(record, model)) {
      if (type === model.sourceType && record.from !== id) continue;
      if (!found.has(id)) found.set(id, record);
    }
  }
  return new Map([...others, ...direct]);
}
