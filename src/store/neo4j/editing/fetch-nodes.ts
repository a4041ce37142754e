import { int, type ManagedTransaction } from 'neo4j-driver';
import { groupBy } from '../../../kernel/group-by.js';
import type { GraphModel } from '../../../model/graph-model.js';
import { editValues } from '../../edits/edit-values.js';
import { recordDecoder, type StoredValues, toId } from '../encoding/decode-record.js';
import { FIRST_VERSION, quoteName, VERSION } from '../encoding/names.js';
import type { FetchedNode } from './fetched-node.js';

interface NodeRow extends Record<string, unknown> {
  element: string;
  stored: StoredValues;
}

/** Reads nodes by their ids, in the order asked for; `undefined` for each that does not exist. */
export async function fetchNodes(
  transaction: ManagedTransaction,
  model: GraphModel,
  asked: readonly (readonly [id: string, type: string])[],
): Promise<readonly (FetchedNode | undefined)[]> {
  const found = new Map<string, FetchedNode>();
  await Promise.all(
    [...groupBy(asked, ([, type]) => type)].map(async ([name, group]) => {
      const declared = model.nodeTypes.get(name)?.properties ?? new Map();
      const decode = recordDecoder(model, declared);
      const text = `MATCH (n:${quoteName(name)}) WHERE n.id IN $p.ids RETURN elementId(n) AS element, properties(n) AS stored`;
      const ids = group.map(([id]) => id);
      const { records } = await transaction.run<NodeRow>(text, { p: { ids } });
      for (const row of records) {
        const stored = row.get('stored');
        const id = toId(stored['id'], name);
        const properties = editValues(
          decode(stored, () => id),
          declared,
          {},
        );
        found.set(id, {
          record: { kind: 'node', type: name, id, properties },
          version: Number(stored[VERSION] ?? FIRST_VERSION),
          element: row.get('element'),
        });
      }
    }),
  );
  return asked.map(([id]) => found.get(id));
}

/** Finds the nodes that have unique values, in the order asked for. */
export async function fetchHolders(
  transaction: ManagedTransaction,
  model: GraphModel,
  asked: readonly (readonly [type: string, property: string, value: string])[],
): Promise<readonly (string | undefined)[]> {
  return Promise.all(
    asked.map(async ([type, property, value]) => {
      const kind = model.nodeTypes.get(type)?.properties.get(property)?.type.kind;
      const sought = kind === 'Int' ? int(value) : kind === 'Float' ? Number(value) : value;
      const text = `MATCH (n:${quoteName(type)}) WHERE n.${quoteName(property)} = $p.sought RETURN n.id AS id`;
      const { records } = await transaction.run<{ id: string }>(text, { p: { sought } });
      return records[0]?.get('id');
    }),
  );
}
