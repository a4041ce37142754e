import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { Change } from '../../../model/change.js';
import type { Edit, EditRules } from '../../../model/edit.js';
import type { GraphModel } from '../../../model/graph-model.js';
import { editError } from '../../edits/edit-error.js';
import { editResult } from '../../edits/edit-result.js';
import { type ResolvedEdits, resolveEdits } from '../../edits/resolve-edits.js';
import type { EditResult } from '../../store.js';
import { checkIndexedTexts } from '../database/check-indexed-texts.js';
import { lockMark, raiseVersion } from '../database/mark.js';
import { applyChanges } from './apply-changes.js';
import { FetchedGraph } from './fetched-graph.js';

/**
 * Carries out edits in one transaction, which the driver repeats after a transient failure. That may be the loss of the
 * answer to a commit: then the graph has the version of the first attempt already, and it is not carried out again.
 */
export function editGraph(
  session: Pick<Session, 'executeWrite'>,
  model: GraphModel,
  edits: readonly Edit[],
  rules: EditRules,
): Promise<EditResult> {
  let attempted: EditResult | undefined;
  return session.executeWrite(async (transaction) => {
    const state = await lockMark(transaction, model);
    if (attempted !== undefined && state.recent.includes(attempted.version)) return attempted;
    const graph = new FetchedGraph(model);
    const resolved = await resolveFetched(transaction, graph, edits, rules);
    const { changes } = resolved;
    if (changes.length === 0 || rules.dryRun === true) return editResult(resolved, state);
    const elements = await elementsOf(transaction, graph, changes);
    const raised = await raiseVersion(transaction);
    await applyChanges(transaction, { model, elements }, changes, raised.transaction);
    attempted = editResult(resolved, raised);
    return attempted;
  });
}

/** Resolves edits, again and again until nothing is missing. */
async function resolveFetched(
  transaction: ManagedTransaction,
  graph: FetchedGraph,
  edits: readonly Edit[],
  rules: EditRules,
): Promise<ResolvedEdits> {
  let resolved = resolveEdits(graph, edits, rules);
  while (await graph.fetch(transaction)) resolved = resolveEdits(graph, edits, rules);
  const records = resolved.changes.filter((change) => change.kind === 'node');
  const problems = [
    ...resolved.problems,
    ...checkIndexedTexts(graph.model, records).map((message) => ({ path: ['input'], message })),
  ];
  if (problems.length > 0) throw editError(problems);
  return resolved;
}

/** Where Neo4j has the nodes that are put, and those that are ends of edges to be put. */
async function elementsOf(
  transaction: ManagedTransaction,
  graph: FetchedGraph,
  changes: readonly Change[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(
    changes.flatMap((change) => {
      if (change.kind === 'node') return [change.id];
      return change.kind === 'edge' ? [change.from, change.to] : [];
    }),
  );
  const found = (): readonly (readonly [string, string])[] =>
    [...ids].flatMap((id) => {
      const node = graph.node(id);
      return node === undefined ? [] : [[id, node.element] as const];
    });
  let elements = found();
  while (await graph.fetch(transaction)) elements = found();
  return new Map(elements);
}
