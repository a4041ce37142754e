import { compareText } from '../../kernel/compare-text.js';
import type { EditPath, LeftEdge, LeftReason, MergeEdit } from '../../model/edit.js';
import { relationshipOf } from '../../model/find-relationship.js';
import type { EdgeRecord, NodeRecord } from '../../model/record.js';
import { currentId } from '../../model/redirects.js';
import { checkEdge, checkHierarchy, checkNode, type EditChecks } from './check-edited.js';
import { edgeIdentity } from './edge-identity.js';
import { edgesInPlace } from './edit-edges.js';
import { renameNodes } from './rename-nodes.js';
import { uniteEdges, uniteNodes } from './unite-records.js';

/** What has become of the edit of a merge, or of its undo. */
export interface MergedNodes {
  /** The nodes that the edit is about. */
  readonly ids: readonly string[];
  readonly left: readonly LeftEdge[];
}

/** Merges a node of a draft into another. Nothing happens where that was done before. */
export function mergeNodes(edit: MergeEdit, checks: EditChecks): MergedNodes | undefined {
  const { graph, draft } = checks;
  const { model, redirects } = graph;
  const into = currentId(redirects, edit.into);
  if (redirects.has(edit.from) && currentId(redirects, edit.from) === into) {
    return { ids: [into], left: [] };
  }
  const nodes = expectMergeable(edit, into, checks);
  if (nodes === undefined) return undefined;
  const edges = moveEdges(nodes, checks);
  const type = model.nodeTypes.get(nodes.into.type);
  const properties =
    type === undefined
      ? nodes.into.properties
      : uniteNodes(type, nodes.into.properties, nodes.from.properties);
  const record = { ...nodes.into, properties };
  draft.putNode(record);
  draft.removeNode(nodes.from.id);
  draft.putRedirect({
    ...{ kind: 'redirect', type: record.type, id: nodes.from.id, to: into },
    merged: {
      properties: nodes.from.properties,
      moved: edges.moved.map(({ before }) => before),
      dropped: edges.dropped.map(({ edge }) => edge),
    },
    replaced: { properties: nodes.into.properties, edges: edges.replaced },
  });
  checkMoved(
    record,
    edges.moved.map(({ after }) => after),
    [...edit.path, 'into'],
    checks,
  );
  return { ids: [into], left: edges.dropped };
}

interface MergedPair {
  readonly from: NodeRecord;
  readonly into: NodeRecord;
}

/** Checks that there are two nodes of one type, in the versions that are expected. */
function expectMergeable(
  edit: MergeEdit,
  into: string,
  { graph, draft, problems }: EditChecks,
): MergedPair | undefined {
  const found = problems.list.length;
  const to = graph.redirects.get(edit.from)?.to;
  const from = draft.node(edit.from);
  const target = draft.node(into);
  if (to !== undefined) {
    problems.add(
      [...edit.path, 'from'],
      `expected a node that is not merged yet, but "${edit.from}" was merged into "${to}"; name that one, or undo the merge first`,
    );
  } else if (from === undefined) {
    problems.add([...edit.path, 'from'], noNode(edit.from));
  }
  if (target === undefined) problems.add([...edit.path, 'into'], noNode(edit.into));
  if (from !== undefined && target !== undefined) {
    const expected = from.id === target.id ? 'another node' : `a node of type ${from.type}`;
    if (from.id === target.id || from.type !== target.type) {
      const came = from.id === target.id ? `"${into}"` : `"${into}" of type ${target.type}`;
      problems.add(
        [...edit.path, 'into'],
        `expected ${expected} for "${from.id}" to be merged into, but got ${came}`,
      );
    }
  }
  checkVersion(edit.from, edit.ifVersion.from, [...edit.path, 'ifFromVersion'], {
    graph,
    problems,
  });
  checkVersion(into, edit.ifVersion.into, [...edit.path, 'ifIntoVersion'], { graph, problems });
  if (from === undefined || target === undefined || problems.list.length > found) return undefined;
  return { from, into: target };
}

function checkVersion(
  id: string,
  expected: number | undefined,
  path: EditPath,
  { graph, problems }: Pick<EditChecks, 'graph' | 'problems'>,
): void {
  const version = graph.node(id)?.version;
  if (expected === undefined || version === undefined || version === expected) return;
  problems.addConflict(
    path,
    `${id}: expected version ${expected}, but it has version ${version}; read it again, and repeat the merge if it still applies`,
    version,
  );
}

function noNode(id: string): string {
  return `expected the id of a node, but there is no ${JSON.stringify(id.slice(0, 100))}`;
}

interface MovedEdges {
  readonly moved: readonly { readonly before: EdgeRecord; readonly after: EdgeRecord }[];
  readonly dropped: readonly LeftEdge<EdgeRecord>[];
  /** Edges of the other node with which some were united, as they were. */
  readonly replaced: readonly EdgeRecord[];
}

/** Has the edges that name one node name the other, in the order of their identities. */
function moveEdges(
  { from, into }: MergedPair,
  { graph: { model }, draft }: EditChecks,
): MovedEdges {
  const edges = draft
    .edgesNaming(from)
    .map((edge) => ({ edge, identity: edgeIdentity(model, edge) }))
    .sort((left, right) => compareText(left.identity, right.identity))
    .map(({ edge }) => edge);
  for (const edge of edges) draft.removeEdge(edge);
  const moved: { before: EdgeRecord; after: EdgeRecord }[] = [];
  const dropped: LeftEdge<EdgeRecord>[] = [];
  const replaced = new Map<string, EdgeRecord | undefined>();
  for (const before of edges) {
    const after = renameNodes(before, (id) => (id === from.id ? into.id : id), model);
    const relationship = relationshipOf(model, after);
    const reason = reasonToDrop(before, after, edgesInPlace(after, relationship, { draft, model }));
    if (reason !== undefined) {
      dropped.push({ edge: before, reason });
      continue;
    }
    const known = draft.edge(relationship, after, after.properties);
    const identity = edgeIdentity(model, after);
    if (!replaced.has(identity)) replaced.set(identity, known);
    const united = uniteEdges(known, after, model);
    draft.putEdge(united, known);
    moved.push({ before, after: united });
  }
  return { moved, dropped, replaced: [...replaced.values()].filter((each) => each !== undefined) };
}

function reasonToDrop(
  before: EdgeRecord,
  after: EdgeRecord,
  inPlace: readonly EdgeRecord[],
): LeftReason | undefined {
  if (after.from === after.to && before.from !== before.to) return 'SELF';
  return inPlace.length > 0 ? 'TAKEN' : undefined;
}

/** Checks the values of what was united, and that no hierarchy has become a cycle. Documents were only moved. */
function checkMoved(
  record: NodeRecord,
  edges: readonly EdgeRecord[],
  path: EditPath,
  given: EditChecks,
): void {
  const checks = { ...given, allowUnsourced: true };
  checkNode(record, path, checks);
  for (const edge of edges) {
    if (checks.draft.isChanged(edge)) checkEdge(edge, path, checks);
    checkHierarchy(edge, path, checks);
  }
}
