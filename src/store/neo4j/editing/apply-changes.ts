import type { ManagedTransaction } from 'neo4j-driver';
import { groupBy } from '../../../kernel/group-by.js';
import type { Change, EdgeRemoval, NodeRemoval } from '../../../model/change.js';
import { relationshipOf } from '../../../model/find-relationship.js';
import type { GraphModel } from '../../../model/graph-model.js';
import { putEdges } from '../database/put-edges.js';
import { putNodes } from '../database/put-nodes.js';
import { putRedirects, removeRedirects } from '../database/put-redirects.js';
import type { LocatedNodes } from '../database/read-named-graph.js';
import { runBatches } from '../database/run-batches.js';
import { setVersions } from '../database/set-versions.js';
import { EDGE_KEY, quoteName } from '../encoding/names.js';
import { edgeKey } from '../encoding/stored-values.js';

/** Applies changes that have been checked, and gives the nodes that they change this version. */
export async function applyChanges(
  transaction: ManagedTransaction,
  graph: LocatedNodes,
  changes: readonly Change[],
  version: number,
): Promise<void> {
  const { model } = graph;
  await removeEdges(transaction, model, ofKind(changes, 'edge removal'));
  await removeRedirects(transaction, ofKind(changes, 'redirect removal'));
  await removeNodes(transaction, ofKind(changes, 'node removal'));
  const created = await putNodes(transaction, graph, ofKind(changes, 'node'));
  await putEdges(transaction, graph, created, ofKind(changes, 'edge'));
  await putRedirects(transaction, ofKind(changes, 'redirect'));
  await setVersions(transaction, changes, version);
}

function ofKind<Kind extends Change['kind']>(
  changes: readonly Change[],
  kind: Kind,
): readonly Extract<Change, { kind: Kind }>[] {
  return changes.filter(
    (change): change is Extract<Change, { kind: Kind }> => change.kind === kind,
  );
}

async function removeEdges(
  transaction: ManagedTransaction,
  model: GraphModel,
  removals: readonly EdgeRemoval[],
): Promise<void> {
  for (const [text, group] of groupBy(removals, (removal) => removalOf(model, removal))) {
    await runBatches(transaction, text, group, (removal) => ({
      from: removal.from,
      to: removal.to,
      key: edgeKey(relationshipOf(model, removal).key, removal),
    }));
  }
}

function removalOf(model: GraphModel, removal: EdgeRemoval): string {
  const { type, from, to, key } = relationshipOf(model, removal);
  const which = key.length === 0 ? '' : ` {${EDGE_KEY}: row.key}`;
  return [
    'UNWIND $p.rows AS row',
    `MATCH (:${quoteName(from)} {id: row.from})-[r:${quoteName(type)}${which}]->(:${quoteName(to)} {id: row.to})`,
    'DELETE r',
  ].join(' ');
}

async function removeNodes(
  transaction: ManagedTransaction,
  removals: readonly NodeRemoval[],
): Promise<void> {
  for (const [type, group] of groupBy(removals, (removal) => removal.type)) {
    const text = `UNWIND $p.rows AS row MATCH (n:${quoteName(type)} {id: row.id}) DELETE n`;
    await runBatches(transaction, text, group, ({ id }) => ({ id }));
  }
}
