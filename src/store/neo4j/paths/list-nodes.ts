import type { GraphModel } from '../../../model/graph-model.js';
import type { NodeRecord } from '../../../model/record.js';
import type { RunStatement } from '../connection/run-statement.js';
import { recordDecoder, type StoredValues } from '../encoding/decode-record.js';
import { quoteName } from '../encoding/names.js';
import { anyLabel, typeFinder } from '../encoding/node-types.js';

/** Lists the nodes with these ids, in the order of the ids: one statement, the same for every list of ids. */
export async function listNodes(
  model: GraphModel,
  ids: readonly string[],
  run: RunStatement,
): Promise<readonly NodeRecord[]> {
  const typeOf = typeFinder(model);
  const wanted = ids.filter((id) => typeOf(id) !== undefined);
  if (wanted.length === 0) return [];
  const decoders = new Map(
    [...model.nodeTypes.values()].map(({ name, properties }) => [
      name,
      recordDecoder(model, properties),
    ]),
  );
  const found = new Map<string, NodeRecord>();
  for (const [rawId, labels, values] of await run(nodesText(model), { ids: wanted })) {
    const id = String(rawId); // a string: it is one of `ids`
    const type = typeOf(id) ?? '';
    // Other programs may have stored an id with another label than its type.
    if (!(labels as readonly string[]).includes(type)) continue;
    const properties = decoders.get(type)?.(values as StoredValues, () => id);
    if (properties !== undefined) found.set(id, { kind: 'node', type, id, properties });
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Reads the properties that any type declares: what is stored beside them for comparisons stays there. */
export function nodesText({ nodeTypes }: GraphModel): string {
  const names = new Set(
    [...nodeTypes.values()].flatMap(({ properties }) => [...properties.keys()]),
  );
  const values = [...names].map((name) => `.${quoteName(name)}`).join(', ');
  return `MATCH (n:${anyLabel(nodeTypes.keys())}) WHERE n.id IN $p.ids RETURN n.id AS id, labels(n) AS labels, n{${values}} AS values`;
}
