import { sortTexts } from '../../kernel/compare-text.js';
import type { DeleteEdit } from '../../model/edit.js';
import { findRelationship } from '../../model/find-relationship.js';
import type { GraphModel } from '../../model/graph-model.js';
import type { EdgeRecord, NodeRecord, RecordValue } from '../../model/record.js';
import { currentId, idsLeadingTo } from '../../model/redirects.js';
import { locationOf } from '../check-properties.js';
import type { EditedGraph } from './edited-graph.js';
import type { EditProblems } from './edit-problems.js';
import type { GraphDraft } from './graph-draft.js';

/** Edges that a message names. */
const MOST_NAMED = 3;

/** What a node is deleted from. */
interface NodeDeletion {
  readonly graph: EditedGraph;
  readonly draft: GraphDraft;
  readonly problems: EditProblems;
}

/**
 * Removes a node from the draft, and the redirects that lead to it. Detached, it is taken out of the edges that refer
 * to it or cite it as well; returns these as they are without it.
 */
export function deleteNode(
  { id, detach, path }: DeleteEdit,
  { graph: { model, redirects }, draft, problems }: NodeDeletion,
): readonly EdgeRecord[] {
  const node = draft.node(id);
  if (node === undefined) {
    const current = currentId(redirects, id);
    problems.add(
      path,
      current === id
        ? `expected the id of a node, but there is no "${id}"`
        : `expected the id of a node, but "${id}" was merged into "${current}"; delete that one, or undo the merge first`,
    );
    return [];
  }
  const edges = draft.edgesNaming(node);
  if (edges.length > 0 && !detach) {
    const named = sortTexts(edges.map(locationOf)).slice(0, MOST_NAMED);
    problems.add(
      path,
      `${id}: expected a node without edges, but ${edges.length} name it, such as ${named.join(', ')}; \`detach: true\` removes them too`,
    );
    return [];
  }
  const rest = edges.flatMap((edge) => {
    draft.removeEdge(edge);
    if (edge.from === id || edge.to === id) return [];
    const left = withoutNode(edge, node, model);
    draft.putEdge(left, edge);
    return [left];
  });
  draft.removeNode(id);
  for (const each of redirects.size === 0 ? [] : idsLeadingTo(redirects, id)) {
    draft.removeRedirect({ type: node.type, id: each, to: redirects.get(each)?.to ?? id });
  }
  return rest;
}

/** An edge without its references to a node. */
function withoutNode(edge: EdgeRecord, { id, type }: NodeRecord, model: GraphModel): EdgeRecord {
  const { edgeType } = findRelationship(model, edge) ?? {};
  const properties: Record<string, RecordValue> = { ...edge.properties };
  for (const property of model.edgeTypes.get(edgeType ?? '')?.properties.values() ?? []) {
    if (property.type.kind !== 'Reference' || property.type.target !== type) continue;
    if (properties[property.name] === id) Reflect.deleteProperty(properties, property.name);
  }
  return { ...edge, properties, sources: edge.sources.filter(({ source }) => source !== id) };
}
