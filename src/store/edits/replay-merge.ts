import type { EdgeRecord, RedirectRecord } from '../../model/record.js';
import { findRelationship, relationshipOf } from '../../model/find-relationship.js';
import { currentId } from '../../model/redirects.js';
import { edgeIdentity } from './edge-identity.js';
import { edgeProperties } from '../../model/edge-properties.js';
import { editValues } from './edit-values.js';
import type { EditedGraph } from './edited-graph.js';
import { renameNodes } from './rename-nodes.js';
import { uniteEdges } from './unite-records.js';

/** An edge of the node into which another was merged. */
export interface ReplayedEdge {
  /** The edges of the merged node that have become this one, as they were. */
  readonly moved: readonly EdgeRecord[];
  /** As it was; `undefined` if the merge has created it. */
  readonly before: EdgeRecord | undefined;
  readonly after: EdgeRecord;
}

/**
 * Computes what a merge did to edges, from what it was given. Nodes that were merged themselves since are named by
 * their ids of now.
 */
export function replayMerge(
  { id, to, merged, replaced }: RedirectRecord,
  { model, redirects }: Pick<EditedGraph, 'model' | 'redirects'>,
): { readonly edges: readonly ReplayedEdge[]; readonly dropped: readonly EdgeRecord[] } {
  // The schema may have lost relationships since.
  const isDeclared = (edge: EdgeRecord): boolean => findRelationship(model, edge) !== undefined;
  const current = (edge: EdgeRecord): EdgeRecord => {
    const named = renameNodes(
      edge,
      (each) => (each === id ? id : currentId(redirects, each)),
      model,
    );
    const declared = edgeProperties(model, relationshipOf(model, named));
    return { ...named, properties: editValues(named.properties, declared, {}) };
  };
  const known = new Map(
    replaced.edges
      .filter(isDeclared)
      .map(current)
      .map((edge) => [edgeIdentity(model, edge), edge]),
  );
  const edges = new Map<string, ReplayedEdge>();
  for (const edge of merged.moved.filter(isDeclared).map(current)) {
    const moved = renameNodes(edge, (each) => (each === id ? to : each), model);
    const identity = edgeIdentity(model, moved);
    const earlier = edges.get(identity);
    // An edge that only refers to the node, or cites it, stays the same edge.
    const isSame = edgeIdentity(model, edge) === identity;
    edges.set(identity, {
      moved: [...(earlier?.moved ?? []), edge],
      before: isSame ? edge : earlier === undefined ? known.get(identity) : earlier.before,
      after: uniteEdges(earlier?.after ?? known.get(identity), moved, model),
    });
  }
  return { edges: [...edges.values()], dropped: merged.dropped.filter(isDeclared).map(current) };
}
