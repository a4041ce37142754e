import type { ManagedTransaction } from 'neo4j-driver';
import type { GraphModel, NodeType } from '../../../model/graph-model.js';
import type { GraphRecord } from '../../../model/record.js';
import { type KnownGraph, uniqueProperties } from '../../check-records.js';
import { quoteName } from '../encoding/names.js';

/** Reads what checking these records needs: which of their ids exist, and which nodes hold their unique values. */
export async function readKnownGraph(
  transaction: ManagedTransaction,
  model: GraphModel,
  records: readonly GraphRecord[],
): Promise<KnownGraph> {
  const types = new Map<string, string>();
  const holders = new Map<string, string>();
  const ids = [...new Set(records.flatMap(idsOf))];
  for (const type of model.nodeTypes.values()) {
    for (const id of await knownIds(transaction, type, ids)) types.set(id, type.name);
    for (const property of uniqueProperties(model, type.name)) {
      const values = valuesOf(records, type, property);
      for (const [value, id] of await knownHolders(transaction, type, property, values)) {
        holders.set(`${type.name}.${property} ${value}`, id);
      }
    }
  }
  return {
    model,
    typeOf: (id) => types.get(id),
    holderOf: (type, property, value) => holders.get(`${type}.${property} ${value}`),
  };
}

/** The ids that a record names. */
function idsOf(record: GraphRecord): readonly string[] {
  if (record.kind === 'node') return [record.id];
  const references = Object.values(record.properties).filter((value) => typeof value === 'string');
  return [record.from, record.to, ...references, ...record.sources.map(({ source }) => source)];
}

async function knownIds(
  transaction: ManagedTransaction,
  { name, singular }: NodeType,
  ids: readonly string[],
): Promise<readonly string[]> {
  const wanted = ids.filter((id) => id.startsWith(`${singular}:`));
  if (wanted.length === 0) return [];
  const text = `MATCH (n:${quoteName(name)}) WHERE n.id IN $p.wanted RETURN n.id AS id`;
  const { records } = await transaction.run<{ id: string }>(text, { p: { wanted } });
  return records.map((record) => record.get('id'));
}

function valuesOf(
  records: readonly GraphRecord[],
  { name }: NodeType,
  property: string,
): readonly string[] {
  return records.flatMap((record) => {
    const value = record.kind === 'node' && record.type === name ? record.properties[property] : '';
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}

async function knownHolders(
  transaction: ManagedTransaction,
  { name }: NodeType,
  property: string,
  values: readonly string[],
): Promise<readonly (readonly [value: string, id: string])[]> {
  if (values.length === 0) return [];
  const text = `MATCH (n:${quoteName(name)}) WHERE n.${quoteName(property)} IN $p.values RETURN n.${quoteName(property)} AS value, n.id AS id`;
  const { records } = await transaction.run<{ value: string; id: string }>(text, { p: { values } });
  return records.map((record) => [record.get('value'), record.get('id')]);
}
