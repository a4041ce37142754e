import type { Relationship } from '../../../model/graph-model.js';
import type { EdgeRecord } from '../../../model/record.js';
import { edgeIdentity } from '../../edits/edge-identity.js';
import type { EditedGraph } from '../../edits/edited-graph.js';
import { firstEdgeTo } from '../graph/first-edge-to.js';
import { type EdgeList, edgesOf } from '../graph/graph.js';
import type { Graph } from '../graph/stored-graph.js';
import { edgesAt } from '../records/edges-at.js';
import { edgesNaming } from '../records/edges-naming.js';
import { toEdgeRecord, toNodeRecord } from '../records/list-records.js';

/** Gives edits access to the graph. */
export function editedGraph(graph: Graph): EditedGraph {
  const { model, nodes, redirects } = graph;
  return {
    model,
    redirects,
    redirect: (id) => redirects.get(id),
    typeOf: (id) => nodes.get(id)?.type.name,
    node: (id) => {
      const node = nodes.get(id);
      return node && { record: toNodeRecord(node), version: node.version };
    },
    holderOf: (type, property, value) => graph.holderOf(type, property, value)?.id,
    edgesBetween: (relationship, from, to) => edgesBetween(graph, relationship, from, to),
    edgesAt: (id, relationship, direction) => {
      const node = nodes.get(id);
      return node === undefined ? [] : recordsOf(edgesOf(node, relationship, direction), 0);
    },
    edgesNaming: (id) => {
      const node = nodes.get(id);
      if (node === undefined) return [];
      const edges = [...edgesAt(graph, node), ...edgesNaming(graph, [node])].map(toEdgeRecord);
      // An edge may name a node at its end and as its source.
      return [...new Map(edges.map((edge) => [edgeIdentity(model, edge), edge])).values()];
    },
  };
}

function edgesBetween(
  { nodes }: Graph,
  relationship: Relationship,
  from: string,
  to: string,
): readonly EdgeRecord[] {
  const start = nodes.get(from);
  if (start === undefined) return [];
  const edges = edgesOf(start, relationship, 'OUT');
  return recordsOf(edges, firstEdgeTo(edges, to), (position) => edges.nodeAt(position).id === to);
}

/** The records of the edges of a list from a position on, as long as they are wanted. */
function recordsOf(
  edges: EdgeList,
  start: number,
  isWanted: (position: number) => boolean = () => true,
): readonly EdgeRecord[] {
  const records: EdgeRecord[] = [];
  for (let position = start; position < edges.length && isWanted(position); position += 1) {
    records.push(toEdgeRecord(edges.at(position)));
  }
  return records;
}
