import { assertNever } from '../../../kernel/errors.js';
import type { Change } from '../../../model/change.js';
import type { Graph } from '../graph/stored-graph.js';
import type { AppliedChanges } from './applied-changes.js';
import { Transaction } from './transaction.js';

/**
 * Applies changes in their order, as one transaction. They have been checked: ends, references and sources are
 * in the graph or among the changes before, and a removed node has no edges, citations and references left.
 *
 * @param number That of the transaction; the next one by default.
 */
export function applyChanges(
  graph: Graph,
  changes: readonly Change[],
  number?: number,
): AppliedChanges {
  const transaction = new Transaction(graph, changes, { number });
  for (const change of changes) {
    switch (change.kind) {
      case 'node':
        transaction.putNode(change);
        break;
      case 'edge':
        transaction.putEdge(change);
        break;
      case 'node removal':
        transaction.removeNode(change);
        break;
      case 'edge removal':
        transaction.removeEdge(change);
        break;
      case 'redirect':
        transaction.putRedirect(change);
        break;
      case 'redirect removal':
        transaction.removeRedirect(change);
        break;
      default:
        assertNever(change);
    }
  }
  return transaction.applied;
}
