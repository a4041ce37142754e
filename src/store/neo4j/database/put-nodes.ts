import type { ManagedTransaction } from 'neo4j-driver';
import type { NodeRecord } from '../../../model/record.js';
import { uniqueProperties } from '../../check-records.js';
import { storedNode } from '../encoding/stored-values.js';
import type { LocatedNodes } from './read-named-graph.js';
import { runBatches } from './run-batches.js';

const CREATE = [
  'UNWIND $p.rows AS row CREATE (n:$(row.type)) SET n = row.properties',
  'RETURN n.id AS id, elementId(n) AS element',
].join(' ');

const FIND = 'UNWIND $p.rows AS row MATCH (n) WHERE elementId(n) = row.element';

/** Puts nodes, and returns where Neo4j has those that are new, by their ids. */
export async function putNodes(
  transaction: ManagedTransaction,
  graph: LocatedNodes,
  records: readonly NodeRecord[],
): Promise<ReadonlyMap<string, string>> {
  const { model, elements } = graph;
  // Of several records of one node the last counts.
  const nodes = [...new Map(records.map((record) => [record.id, record])).values()];
  const isKnown = ({ id }: NodeRecord): boolean => elements.has(id);
  const known = nodes.filter(isKnown);
  await releaseValues(transaction, graph, known);
  const created = await runBatches<NodeRecord, { id: string; element: string }>(
    transaction,
    CREATE,
    nodes.filter((record) => !isKnown(record)),
    (record) => ({ type: record.type, properties: storedNode(model, record) }),
  );
  await runBatches(transaction, `${FIND} SET n = row.properties`, known, (record) => ({
    element: elements.get(record.id),
    properties: storedNode(model, record),
  }));
  return new Map(created.map((row) => [row.get('id'), row.get('element')]));
}

/**
 * Removes unique values from the nodes that are about to get new ones: Neo4j enforces uniqueness with each change,
 * so two nodes could not swap theirs.
 */
async function releaseValues(
  transaction: ManagedTransaction,
  { model, elements }: LocatedNodes,
  known: readonly NodeRecord[],
): Promise<void> {
  const withUnique = known.filter(({ type }) => uniqueProperties(model, type).length > 0);
  await runBatches(transaction, `${FIND} SET n += row.nulls`, withUnique, ({ id, type }) => ({
    element: elements.get(id),
    nulls: Object.fromEntries(uniqueProperties(model, type).map((name) => [name, null])),
  }));
}
