import type { GraphModel } from '../../../model/graph-model.js';
import type { NodeRecord } from '../../../model/record.js';
import type { RunStatement } from '../connection/run-statement.js';
import { recordDecoder } from '../encoding/decode-record.js';
import { anyLabel, typeFinder } from '../encoding/node-types.js';
import { namedValues, propertyList } from '../encoding/property-list.js';

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
  const names = propertyNames(model);
  for (const [rawId, labels, list] of await run(nodesText(model), { ids: wanted, names })) {
    const id = String(rawId); // a string: it is one of `ids`
    const type = typeOf(id) ?? '';
    // Other programs may have stored an id with another label than its type.
    if (!(labels as readonly string[]).includes(type)) continue;
    const properties = decoders.get(type)?.(namedValues(names, list), () => id);
    if (properties !== undefined) found.set(id, { kind: 'node', type, id, properties });
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

export function nodesText({ nodeTypes }: GraphModel): string {
  return `MATCH (n:${anyLabel(nodeTypes.keys())}) WHERE n.id IN $p.ids RETURN n.id AS id, labels(n) AS labels, ${propertyList('n')} AS values`;
}

/** Those that any type declares: what is stored beside them for comparisons is not read. */
function propertyNames({ nodeTypes }: GraphModel): readonly string[] {
  return [
    ...new Set([...nodeTypes.values()].flatMap(({ properties }) => [...properties.keys()])),
  ].filter((name) => name !== 'id');
}
