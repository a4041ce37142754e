import type { GraphModel } from '../../model/graph-model.js';
import { edgeFacts, EDGE_FACTS, nodeFacts, NODE_FACTS } from '../format/element-facts.js';
import type { ExportEdge, PlacedNode } from '../format/graph-format.js';
import { reservedNames } from '../../kernel/safe-names.js';
import { colorOf } from '../format/node-style.js';

/**
 * The names that d3-force, force-graph and 3d-force-graph write to nodes and links (`index`,
 * positions, velocities) or read (`val`, `name`, `desc`, `color`, `curvature`), the `weight` of
 * networkx's algorithms, and the parameters of its `add_node` and `add_edge`, to which its reader
 * passes all values as keyword arguments.
 */
const CLIENTS = [
  ...['index', 'x', 'y', 'z', 'vx', 'vy', 'vz', 'fx', 'fy', 'fz'],
  ...['name', 'group', 'val', 'value', 'desc', 'color', 'curvature', 'source', 'target'],
  ...['key', 'weight', 'self', 'node_for_adding', 'u_for_edge', 'v_for_edge'],
];
const NODE_NAMES = reservedNames(...NODE_FACTS, ...CLIENTS);
const LINK_NAMES = reservedNames(...EDGE_FACTS, ...CLIENTS);

/** Prints a node for D3, force-graph and networkx. */
export function printNode(model: GraphModel, node: PlacedNode): string {
  const { id, label, type, x, y } = node;
  const color = colorOf(model, type).hex;
  const val = Math.max(1, node.degree);
  const facts = nodeFacts(node, NODE_NAMES);
  return JSON.stringify({ id, label, name: label, type, group: type, val, color, x, y, ...facts });
}

/** Prints an edge for them, with a value that only some of them read. */
export function printLink(
  edge: ExportEdge,
  { key, curvature }: { readonly key?: string; readonly curvature?: number },
): string {
  const { id, from, to, label, type } = edge;
  return JSON.stringify({
    id,
    key,
    source: from,
    target: to,
    label,
    name: label,
    type,
    value: edge.count ?? 1,
    curvature,
    ...edgeFacts(edge, LINK_NAMES),
  });
}
