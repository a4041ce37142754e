import type { EditPath, LeftEdge, UndoMergeEdit } from '../../model/edit.js';
import { relationshipOf } from '../../model/find-relationship.js';
import { namedNodes } from '../../model/named-nodes.js';
import type { EdgeRecord, NodeRecord, RedirectRecord } from '../../model/record.js';
import { attestationFields } from './attestations.js';
import {
  checkEdge,
  checkHierarchy,
  checkNode,
  checkUniqueValues,
  type EditChecks,
} from './check-edited.js';
import { edgeIdentity } from './edge-identity.js';
import { edgeProperties } from '../../model/edge-properties.js';
import { editValues } from './edit-values.js';
import type { MergedNodes } from './merge-nodes.js';
import { replayMerge, type ReplayedEdge } from './replay-merge.js';
import { restoreEdge } from './restore-edge.js';
import { takeBackEdge, takeBackValues } from './take-back.js';
import { uniteNodes } from './unite-records.js';

/**
 * Takes a merge back in a draft: the merged node comes back, and what only the merge gave the other goes. What was
 * written since stays. Nothing happens where the id is that of a node.
 */
export function undoMerge(edit: UndoMergeEdit, checks: EditChecks): MergedNodes | undefined {
  const { graph, draft } = checks;
  if (!graph.redirects.has(edit.id) && draft.node(edit.id) !== undefined) {
    return { ids: [edit.id], left: [] };
  }
  const redirect = expectLast(edit, checks);
  if (redirect === undefined) return undefined;
  draft.removeRedirect(redirect);
  const nodes = restoreNodes(redirect, checks);
  const { restored, left } = restoreEdges(redirect, checks);
  checkRestored(nodes, restored, [...edit.path, 'id'], checks);
  return { ids: [redirect.id, redirect.to], left };
}

/** The redirect of a merge that can be undone. */
function expectLast(
  { id, path }: UndoMergeEdit,
  { graph, problems }: EditChecks,
): RedirectRecord | undefined {
  const to = graph.redirects.get(id)?.to;
  if (to === undefined) {
    const shown = JSON.stringify(id.slice(0, 100));
    problems.add([...path, 'id'], `expected the id of a node that was merged, but got ${shown}`);
    return undefined;
  }
  const next = graph.redirects.get(to)?.to;
  if (next === undefined) return graph.redirect(id);
  problems.add(
    [...path, 'id'],
    `expected the last of several merges, but "${to}", into which "${id}" was merged, was merged into "${next}" since; undo that first`,
  );
  return undefined;
}

/** Puts the merged node back, and takes its values from the other. */
function restoreNodes(
  { id, to, type: name, merged, replaced }: RedirectRecord,
  { graph: { model }, draft }: EditChecks,
): readonly NodeRecord[] {
  const type = model.nodeTypes.get(name);
  const into = draft.node(to);
  if (type === undefined || into === undefined) return [];
  const complete = (values: NodeRecord['properties']): NodeRecord['properties'] =>
    editValues(values, type.properties, {});
  const [from, before] = [complete(merged.properties), complete(replaced.properties)];
  const change = { before, after: uniteNodes(type, before, from) };
  const nodes: readonly NodeRecord[] = [
    { kind: 'node', type: name, id, properties: from },
    { ...into, properties: takeBackValues(type.properties, change, into.properties) },
  ];
  for (const each of nodes) draft.putNode(each);
  return nodes;
}

interface RestoredEdges {
  readonly restored: readonly EdgeRecord[];
  readonly left: readonly LeftEdge[];
}

function restoreEdges(redirect: RedirectRecord, checks: EditChecks): RestoredEdges {
  const { graph, draft } = checks;
  const { edges, dropped } = replayMerge(redirect, graph);
  const left: LeftEdge[] = [];
  const returning: EdgeRecord[] = [];
  const taken: EdgeRecord[] = [];
  for (const { moved, before, after } of edges) {
    const relationship = relationshipOf(graph.model, after);
    const now = draft.edge(relationship, after, after.properties);
    const next =
      now && takeBackEdge(edgeProperties(graph.model, relationship), { before, after }, now);
    if (now === undefined) left.push(...moved.map((edge) => leftOf(edge, checks)));
    else if (next === undefined) taken.push(now);
    else draft.putEdge(next, now);
    if (now !== undefined) returning.push(...moved.filter((edge) => !isSame(edge, after, checks)));
  }
  for (const edge of taken) draft.removeEdge(edge);
  keepCited(redirect, taken, checks);
  const restored: EdgeRecord[] = [];
  for (const edge of [...returning, ...dropped]) {
    const result = restoreEdge(edge, checks);
    if (typeof result === 'string') left.push({ edge, reason: result });
    else restored.push(result);
  }
  return { restored, left };
}

/** An edge whose counterpart is gone: a node was deleted, or somebody has removed it. */
function leftOf(edge: EdgeRecord, { draft }: EditChecks): LeftEdge {
  const isThere = draft.node(edge.from) !== undefined && draft.node(edge.to) !== undefined;
  return { edge, reason: isThere ? 'REMOVED' : 'DELETED' };
}

/** Whether an edge was only changed by the merge: it refers to the node, or cites it. */
function isSame(
  edge: EdgeRecord,
  after: ReplayedEdge['after'],
  { graph: { model } }: EditChecks,
): boolean {
  return edgeIdentity(model, edge) === edgeIdentity(model, after);
}

/** Leaves a node those documents that facts about it cite: such as one that somebody has added since. */
function keepCited(
  { to, type }: RedirectRecord,
  taken: readonly EdgeRecord[],
  { graph: { model }, draft }: EditChecks,
): void {
  const { byType, byRelationship, unattesting } = attestationFields(model);
  const attests = byType.get(type);
  const node = draft.node(to);
  if (attests === undefined || node === undefined) return;
  const { relationship, direction } = attests;
  const endsOf = ({ from, to: end }: EdgeRecord): readonly [near: string, far: string] =>
    direction === 'OUT' ? [from, end] : [end, from];
  // A document does not attest itself by stating a fact that names it.
  const documents = taken.filter((edge) => {
    const [near, far] = endsOf(edge);
    return relationshipOf(model, edge) === relationship && near === to && far !== to;
  });
  if (documents.length === 0) return;
  const facts = draft.edgesNaming(node).filter((edge) => {
    const each = relationshipOf(model, edge);
    if (byRelationship.has(each) || unattesting.has(each)) return false;
    return namedNodes(edge, model).some(([, id]) => id === to);
  });
  const cited = new Set(facts.flatMap(({ sources }) => sources.map(({ source }) => source)));
  for (const edge of documents) {
    if (cited.has(endsOf(edge)[1])) draft.putEdge(edge, edge);
  }
}

function checkRestored(
  nodes: readonly NodeRecord[],
  edges: readonly EdgeRecord[],
  path: EditPath,
  given: EditChecks,
): void {
  const checks = { ...given, allowUnsourced: true };
  for (const node of nodes) checkNode(node, path, checks);
  const [restored] = nodes;
  const type = restored && given.graph.model.nodeTypes.get(restored.type);
  if (restored !== undefined && type !== undefined) {
    checkUniqueValues(new Map([[{ type, path }, restored.id]]), checks);
  }
  for (const edge of edges) {
    checkEdge(edge, path, checks);
    checkHierarchy(edge, path, checks);
  }
}
