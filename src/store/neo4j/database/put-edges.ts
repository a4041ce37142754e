import type { ManagedTransaction } from 'neo4j-driver';
import { CommuniqueError } from '../../../kernel/errors.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { GraphModel } from '../../../model/graph-model.js';
import type { EdgeRecord } from '../../../model/record.js';
import { relationshipOf } from '../../../model/find-relationship.js';
import { EDGE_KEY, quoteName } from '../encoding/names.js';
import { edgeKey, storedEdge } from '../encoding/stored-values.js';
import type { LocatedNodes } from './read-named-graph.js';
import { runBatches } from './run-batches.js';

const ENDS =
  'UNWIND $p.rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to';

const CREATE = `${ENDS} CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`;

/**
 * Puts edges; `created` has the nodes that this transaction has created. An edge of such a node cannot exist yet, so
 * it is created; any other may.
 */
export async function putEdges(
  transaction: ManagedTransaction,
  { model, elements }: LocatedNodes,
  created: ReadonlyMap<string, string>,
  records: readonly EdgeRecord[],
): Promise<void> {
  const isNew = ({ from, to }: EdgeRecord): boolean => created.has(from) || created.has(to);
  const elementOf = (id: string): string => {
    const element = created.get(id) ?? elements.get(id);
    if (element === undefined) throw new CommuniqueError('INTERNAL', `unchecked id ${id}`);
    return element;
  };
  const toRow = (record: EdgeRecord): Record<string, unknown> => ({
    type: record.type,
    from: elementOf(record.from),
    to: elementOf(record.to),
    properties: storedEdge(model, record),
  });
  await runBatches(transaction, CREATE, lastOfEach(model, records.filter(isNew)), toRow);
  const known = records.filter((record) => !isNew(record));
  for (const [text, group] of groupBy(known, (record) => mergeStatement(model, record))) {
    await runBatches(transaction, text, group, toRow);
  }
}

/** Of several records of one edge the last. */
function lastOfEach(model: GraphModel, records: readonly EdgeRecord[]): readonly EdgeRecord[] {
  const edges = new Map<string, EdgeRecord>();
  for (const record of records) {
    const { from, to } = record;
    const { index, key } = relationshipOf(model, record);
    edges.set(JSON.stringify([index, from, to, edgeKey(key, record)]), record);
  }
  return [...edges.values()];
}

/** With the relationship in its text: 2026.08 reads every edge of a relationship that is a parameter of `MERGE`. */
function mergeStatement(model: GraphModel, record: EdgeRecord): string {
  const isParallel = relationshipOf(model, record).key.length > 0;
  const key = isParallel ? ` {${EDGE_KEY}: row.properties.${EDGE_KEY}}` : '';
  return `${ENDS} MERGE (a)-[r:${quoteName(record.type)}${key}]->(b) SET r = row.properties`;
}
