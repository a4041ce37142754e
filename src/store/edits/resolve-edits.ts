import { compareText } from '../../kernel/compare-text.js';
import type { Change } from '../../model/change.js';
import type {
  DeleteEdit,
  Edit,
  EditPath,
  EditProblem,
  EditRules,
  LeftEdge,
  NodeEdit,
} from '../../model/edit.js';
import type { EdgeRecord } from '../../model/record.js';
import type { Counted } from '../store.js';
import { attestEdge, attestNode } from './attest-facts.js';
import {
  checkEdge,
  checkHierarchy,
  checkLostDocuments,
  checkNode,
  checkSources,
  checkUniqueValues,
  type EditChecks,
} from './check-edited.js';
import { deleteNode } from './delete-node.js';
import { connect, type ConnectedEdge, disconnect, edgesInPlace } from './edit-edges.js';
import { editNodes } from './edit-nodes.js';
import type { EditedGraph } from './edited-graph.js';
import { EditProblems } from './edit-problems.js';
import { followRedirects } from './follow-redirects.js';
import { isChanged } from './drafted.js';
import { GraphDraft } from './graph-draft.js';
import { mergeNodes, type MergedNodes } from './merge-nodes.js';
import { undoMerge } from './undo-merge.js';

/** What edits come to in a state of the graph. */
export interface ResolvedEdits {
  /** What has to be done; nothing where there are problems. */
  readonly changes: readonly Change[];
  readonly problems: readonly EditProblem[];
  /** The nodes of edits, in the order of these edits. */
  readonly nodes: readonly EditedNode[];
  readonly edges: Counted;
  /** The edges that merges and their undos have not carried over. */
  readonly left: readonly LeftEdge[];
}

export interface EditedNode {
  readonly id: string;
  /** Before the edits; absent where there was no such node. */
  readonly version: number | undefined;
}

/**
 * Resolves edits against a state of the graph: nodes first, then edges that go, edges that come, deletes, and merges,
 * whatever their order in the request. Both stores resolve them here, so they write the same.
 */
export function resolveEdits(
  graph: EditedGraph,
  given: readonly Edit[],
  { allowUnsourced }: EditRules,
): ResolvedEdits {
  const { model } = graph;
  const edits = followRedirects(graph.redirects, given, model);
  const problems = new EditProblems();
  const draft = new GraphDraft(graph);
  const byKind = sortEdits(edits);
  const ids = editNodes(graph, byKind.nodes, draft, problems);
  const editing = { model, draft, ids, problems };
  for (const edit of byKind.disconnects) disconnect(edit, editing);
  const connected = byKind.connects
    .map((edit) => connect(edit, editing))
    .filter((edge) => edge !== undefined);
  for (const [{ type, sources }, id] of ids) {
    attestNode({ type: type.name, id }, sources, draft, model);
  }
  for (const { edge } of connected) attestEdge(edge, draft, model);
  const checks: EditChecks = { graph, draft, allowUnsourced, problems };
  checkSources([...byKind.nodes, ...byKind.connects], checks);
  checkConnected(connected, checks);
  checkDeleted(
    byKind.deletes.map((edit) => ({ edit, left: deleteNode(edit, checks) })),
    checks,
  );
  checkNodes(ids, checks);
  const merged = mergeAll(byKind, checks);
  const edited = [...ids.values(), ...merged.flatMap((each) => each.ids)];
  return {
    changes: problems.list.length > 0 ? [] : draft.changes(),
    problems: problems.list,
    nodes: edited.map((id) => ({ id, version: draft.versionOf(id) })),
    edges: draft.countEdges(),
    left: merged.flatMap(({ left }) => left).sort(compareLeft),
  };
}

/** Checks the edges that forget deleted nodes, unless they were deleted too. */
function checkDeleted(
  deleted: readonly { readonly edit: DeleteEdit; readonly left: readonly EdgeRecord[] }[],
  checks: EditChecks,
): void {
  for (const { edit, left } of deleted) {
    for (const edge of left) {
      if (checks.draft.isChanged(edge)) checkEdge(edge, edit.path, checks);
    }
  }
}

function checkConnected(connected: readonly ConnectedEdge[], checks: EditChecks): void {
  const { draft, graph, problems } = checks;
  for (const { edit, edge, drafted } of connected) {
    if (drafted.after === undefined) {
      const [other = edge] = edgesInPlace(edge, edit.relationship, { draft, model: graph.model });
      problems.add(
        edit.path,
        `expected one edge ${edge.type} where a node has at most one, but the same call connects ${other.from} and ${other.to} as well as ${edge.from} and ${edge.to}; connect one of them`,
      );
      continue;
    }
    if (isChanged(drafted)) checkEdge(edge, edit.path, checks);
    checkHierarchy(edge, edit.path, checks);
  }
}

function checkNodes(ids: ReadonlyMap<NodeEdit, string>, checks: EditChecks): void {
  const paths = new Map<string, EditPath>([...ids].map(([{ path }, id]) => [id, path]));
  for (const record of checks.draft.changedNodes()) {
    checkNode(record, paths.get(record.id) ?? [], checks);
  }
  checkUniqueValues(ids, checks);
  checkLostDocuments(paths, checks);
}

/** By relationship and ends. */
function compareLeft({ edge: left }: LeftEdge, { edge: right }: LeftEdge): number {
  return (
    compareText(left.type, right.type) ||
    compareText(left.from, right.from) ||
    compareText(left.to, right.to)
  );
}

/** Carries out merges and undos, which come alone: a request has one of them, or none. */
function mergeAll(
  { merges, undos }: Pick<ReturnType<typeof sortEdits>, 'merges' | 'undos'>,
  checks: EditChecks,
): readonly MergedNodes[] {
  return [
    ...merges.map((edit) => mergeNodes(edit, checks)),
    ...undos.map((edit) => undoMerge(edit, checks)),
  ].filter((merged) => merged !== undefined);
}

function sortEdits(edits: readonly Edit[]) {
  return {
    nodes: edits.filter((edit) => edit.kind === 'node'),
    disconnects: edits.filter((edit) => edit.kind === 'disconnect'),
    connects: edits.filter((edit) => edit.kind === 'connect'),
    deletes: edits.filter((edit) => edit.kind === 'delete'),
    merges: edits.filter((edit) => edit.kind === 'merge'),
    undos: edits.filter((edit) => edit.kind === 'undo merge'),
  };
}
