import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { Change } from '../../../model/change.js';
import type { Edit, EditRules } from '../../../model/edit.js';
import type { GraphModel } from '../../../model/graph-model.js';
import { editError } from '../../../model/edit-error.js';
import { editResult } from '../../edits/edit-result.js';
import { type ResolvedEdits, resolveEdits } from '../../edits/resolve-edits.js';
import type { EditResult } from '../../store.js';
import { checkIndexedTexts } from '../database/check-indexed-texts.js';
import { lockMark, markRedirects, raiseVersion } from '../database/mark.js';
import { type KnownRedirects, redirectsIn } from '../database/read-redirects.js';
import { applyChanges } from './apply-changes.js';
import { FetchedGraph } from './fetched-graph.js';

/** What edits have come to, and the redirects after them. */
export interface EditedGraphState {
  readonly result: EditResult;
  readonly redirects: KnownRedirects;
}

/**
 * Carries out edits in one transaction, which the driver repeats after a transient failure. That may be the loss of the
 * answer to a commit: then the graph has the version of the first attempt already, and it is not carried out again.
 * Redirects that are known are read only if they have changed since.
 */
export function editGraph(
  session: Pick<Session, 'executeWrite'>,
  model: GraphModel,
  { edits, rules, known }: GivenEdits,
): Promise<EditedGraphState> {
  let attempted: EditedGraphState | undefined;
  return session.executeWrite(async (transaction) => {
    const state = await lockMark(transaction, model);
    if (attempted !== undefined && state.recent.includes(attempted.result.version)) {
      return attempted;
    }
    const redirects = await redirectsIn(transaction, state, known);
    const graph = new FetchedGraph(model, redirects.redirects);
    const resolved = await resolveFetched(transaction, graph, edits, rules);
    const { changes } = resolved;
    if (changes.length === 0 || rules.dryRun === true) {
      return { result: editResult(resolved, state), redirects };
    }
    const elements = await elementsOf(transaction, graph, changes);
    const raised = await raiseVersion(transaction);
    await applyChanges(transaction, { model, elements }, changes, raised.transaction);
    const isRedirecting = changes.some(
      ({ kind }) => kind === 'redirect' || kind === 'redirect removal',
    );
    const marked = isRedirecting ? await markRedirects(transaction) : raised;
    attempted = {
      result: editResult(resolved, raised),
      redirects: await redirectsIn(transaction, marked, redirects),
    };
    return attempted;
  });
}

interface GivenEdits {
  readonly edits: readonly Edit[];
  readonly rules: EditRules;
  /** The redirects that this process knows. */
  readonly known: KnownRedirects;
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
