import type { Counted, WrittenNode } from './store.js';

/** What has become of the nodes of edits, in numbers. */
export function countWritten(nodes: readonly WrittenNode[]): Counted {
  const created = nodes.filter((node) => node.created).length;
  const changed = nodes.filter((node) => node.changed && !node.created).length;
  return { created, changed, unchanged: nodes.length - created - changed };
}
