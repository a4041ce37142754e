import { CommuniqueError } from '../../../kernel/errors.js';
import type { GraphRecord } from '../../../model/record.js';
import { sortRedirects } from '../../../model/redirects.js';
import { checkRecords, NAMED_BY_REDIRECT } from '../../check-records.js';
import type { Graph } from '../graph/stored-graph.js';
import type { AppliedChanges } from './applied-changes.js';
import { FoundNodes } from './found-nodes.js';
import { knownGraph } from './known-graph.js';
import { Transaction } from './transaction.js';

/**
 * Puts records into the graph as one transaction: all, or none if there is a problem with any of them. Their
 * order does not matter.
 */
export function putRecords(graph: Graph, records: readonly GraphRecord[]): AppliedChanges {
  const found = new FoundNodes(graph);
  const problems = checkRecords(knownGraph(graph, found), records);
  if (problems.length > 0) {
    throw new CommuniqueError('INVALID_RECORDS', problems.join('\n'));
  }
  const transaction = new Transaction(graph, records, { nodeOf: (id) => found.take(id) });
  for (const record of records) if (record.kind === 'node') transaction.putNode(record);
  for (const record of records) {
    if (record.kind === 'edge') transaction.putEdge(record);
    else found.skip(record.kind === 'node' ? 1 : NAMED_BY_REDIRECT);
  }
  for (const record of sortRedirects(records.filter((record) => record.kind === 'redirect'))) {
    transaction.putRedirect(record);
  }
  return transaction.applied;
}
