import type { GraphModel, NodeType } from '../../model/graph-model.js';
import { isIdOf } from '../../model/id-form.js';
import type { EdgeRecord, NodeRecord, RedirectRecord } from '../../model/record.js';
import { type Fields, isFields } from '../format/read-value.js';

/** How the records in a redirect are read; each reader returns a text if something is wrong. */
interface InnerReaders {
  readonly model: GraphModel;
  readonly readValues: (value: unknown, type: NodeType) => NodeRecord['properties'] | string;
  readonly readEdge: (value: Fields) => EdgeRecord | string;
}

/** Reads a redirect; returns a text if something is wrong with it. */
export function readRedirect(value: Fields, readers: InnerReaders): RedirectRecord | string {
  const { type: name, id, to, merged, replaced } = value;
  const type = readers.model.nodeTypes.get(String(name));
  if (type === undefined) return `there is no node type ${JSON.stringify(name)}`;
  for (const [key, each] of Object.entries({ id, to })) {
    if (typeof each === 'string' && isIdOf(each, type)) continue;
    return `"${key}" is ${JSON.stringify(each)}, expected the id of a ${type.name}`;
  }
  if (!isFields(merged) || !isFields(replaced)) return 'expected "merged" and "replaced"';
  const values = readers.readValues(merged['properties'], type);
  if (typeof values === 'string') return `"merged": ${values}`;
  const former = readers.readValues(replaced['properties'], type);
  if (typeof former === 'string') return `"replaced": ${former}`;
  const moved = readEdges(merged['moved'], readers);
  if (typeof moved === 'string') return `"moved": ${moved}`;
  const dropped = readEdges(merged['dropped'], readers);
  if (typeof dropped === 'string') return `"dropped": ${dropped}`;
  const edges = readEdges(replaced['edges'], readers);
  if (typeof edges === 'string') return `"edges": ${edges}`;
  return {
    ...{ kind: 'redirect', type: type.name, id: String(id), to: String(to) },
    merged: { properties: values, moved, dropped },
    replaced: { properties: former, edges },
  };
}

function readEdges(value: unknown, { readEdge }: InnerReaders): readonly EdgeRecord[] | string {
  if (!Array.isArray(value)) return 'expected a list of edges';
  const edges: EdgeRecord[] = [];
  for (const each of value as readonly unknown[]) {
    const edge = isFields(each) && each['kind'] === 'edge' ? readEdge(each) : 'expected an edge';
    if (typeof edge === 'string') return edge;
    edges.push(edge);
  }
  return edges;
}
