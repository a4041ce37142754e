import { assertNever } from '../../kernel/errors.js';
import type { Change } from '../../model/change.js';
import { findRelationship, relationshipOf } from '../../model/find-relationship.js';
import type { EdgeRecord, RedirectRecord } from '../../model/record.js';
import type { Redirects } from '../../model/redirects.js';
import type { FittedChanges } from '../change-log.js';
import { locationOf } from '../check-properties.js';
import { checkNotMerged, checkRedirect } from '../check-redirect.js';
import { checkHierarchy, checkUniqueValues, explainEnd, type EditChecks } from './check-edited.js';
import type { EditedGraph } from './edited-graph.js';
import { EditProblems } from './edit-problems.js';
import { GraphDraft } from './graph-draft.js';
import { singleEnds } from './single-ends.js';

/**
 * Fits changes that were logged to a graph that may lack what was there before them: those that are not so already,
 * or why they cannot be made. They conform to the model.
 */
export function fitChanges(graph: EditedGraph, changes: readonly Change[]): FittedChanges {
  const draft = new GraphDraft(graph);
  for (const change of changes) draftChange(graph, draft, change);
  const problems = new EditProblems();
  const checks: EditChecks = { graph, draft, allowUnsourced: true, problems };
  const redirects = redirectsAfter(graph.redirects, changes);
  checkNodes(checks, redirects);
  for (const edge of draft.changedEdges()) checkEdge(edge, checks);
  for (const change of changes) {
    if (change.kind === 'node removal') checkRemoval(change, checks, redirects);
    if (change.kind === 'redirect') checkPut(change, checks, redirects);
  }
  return { changes: draft.changes(), problems: problems.list.map(({ message }) => message) };
}

function draftChange({ model }: EditedGraph, draft: GraphDraft, change: Change): void {
  switch (change.kind) {
    case 'node':
      draft.putNode(change);
      break;
    case 'node removal':
      draft.removeNode(change.id);
      break;
    case 'edge':
      draft.draftEdge(relationshipOf(model, change), change, change.properties).after = change;
      break;
    case 'edge removal': {
      const relationship = findRelationship(model, change);
      // No edge of a relationship that the model no longer has is there.
      if (relationship === undefined) break;
      draft.draftEdge(relationship, change, change.properties).after = undefined;
      break;
    }
    case 'redirect':
      draft.putRedirect(change);
      break;
    case 'redirect removal':
      draft.removeRedirect(change);
      break;
    default:
      assertNever(change);
  }
}

function checkNodes(checks: EditChecks, redirects: Redirects): void {
  const { graph, draft, problems } = checks;
  const nodes = draft.changedNodes();
  for (const record of nodes) {
    const known = graph.typeOf(record.id);
    if (known !== undefined && known !== record.type) {
      problems.add(
        [],
        `${record.id}: expected a ${record.type}, but there is one of type ${known}`,
      );
    }
    for (const problem of checkNotMerged(record, redirects)) problems.add([], problem);
  }
  const typed = nodes.flatMap(({ id, type: name }) => {
    const type = graph.model.nodeTypes.get(name);
    return type === undefined ? [] : [[{ type, path: [] }, id] as const];
  });
  checkUniqueValues(new Map(typed), checks);
}

/** Checks that all that an edge names is there, and that it fits beside the other edges of its ends. */
function checkEdge(edge: EdgeRecord, checks: EditChecks): void {
  const { graph, draft, problems } = checks;
  const { model } = graph;
  const relationship = relationshipOf(model, edge);
  const expectNode = (id: string, type: string): void => {
    const problem = explainEnd(draft, id, type);
    if (problem !== undefined) problems.add([], `${locationOf(edge)}: ${problem}`);
  };
  expectNode(edge.from, edge.fromType);
  expectNode(edge.to, edge.toType);
  const { edgeType = '' } = relationship;
  for (const { name, type } of model.edgeTypes.get(edgeType)?.properties.values() ?? []) {
    const value = edge.properties[name];
    if (type.kind === 'Reference' && typeof value === 'string') expectNode(value, type.target);
  }
  for (const { source } of edge.sources) expectNode(source, model.sourceType ?? '');
  const single = singleEnds(model, relationship);
  for (const [id, direction, isSingle] of [
    [edge.from, 'OUT', single.from],
    [edge.to, 'IN', single.to],
  ] as const) {
    if (!isSingle || draft.edgesAt(id, relationship, direction).length === 1) continue;
    problems.add([], `${locationOf(edge)}: expected one such edge of ${id}, but it has another`);
  }
  checkHierarchy(edge, [], checks);
}

function checkRemoval(
  { type, id }: { readonly type: string; readonly id: string },
  { draft, problems }: EditChecks,
  redirects: Redirects,
): void {
  if (draft.node(id) !== undefined) return;
  for (const edge of draft.edgesNaming({ kind: 'node', type, id, properties: {} })) {
    problems.add([], `${id} is removed, but an edge names it: ${locationOf(edge)}`);
  }
  for (const [from, { to }] of redirects) {
    if (to === id) problems.add([], `${id} is removed, but ${from} leads to it`);
  }
}

function checkPut(
  redirect: RedirectRecord,
  { graph: { model }, draft, problems }: EditChecks,
  redirects: Redirects,
): void {
  const [type, targetType] = [draft.typeOf(redirect.id), draft.typeOf(redirect.to)];
  for (const problem of checkRedirect(redirect, { model, redirects, type, targetType })) {
    problems.add([], problem);
  }
}

function redirectsAfter(known: Redirects, changes: readonly Change[]): Redirects {
  if (!changes.some(({ kind }) => kind === 'redirect' || kind === 'redirect removal')) return known;
  const redirects = new Map(known);
  for (const change of changes) {
    if (change.kind === 'redirect') redirects.set(change.id, change);
    if (change.kind === 'redirect removal') redirects.delete(change.id);
  }
  return redirects;
}
