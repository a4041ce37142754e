import type { Problem } from '../../kernel/problem.js';
import type { NodeRecord } from '../../model/record.js';
import { problemOf, locationOf } from './problem-of.js';

/** Finds ids that several nodes have; each node but the first is a problem. */
export function checkIds(nodes: readonly NodeRecord[]): readonly Problem[] {
  const first = new Map<string, NodeRecord>();
  return nodes.flatMap((node) => {
    const other = first.get(node.id);
    if (other !== undefined) {
      return [
        problemOf(node, `"${node.id}" is taken: its first record is at ${locationOf(other)}.`),
      ];
    }
    first.set(node.id, node);
    return [];
  });
}
