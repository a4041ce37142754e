import type { EditResult } from '../store.js';
import { changedNodes } from './changed-nodes.js';
import type { ResolvedEdits } from './resolve-edits.js';

/** The state of a graph after edits. */
export interface EditedState {
  readonly version: string;
  /** The number of the transaction, which is the version of the nodes that it changed. */
  readonly transaction: number;
}

/** Reports what edits have come to. */
export function editResult(
  { nodes, edges, changes, left }: Pick<ResolvedEdits, 'nodes' | 'edges' | 'changes' | 'left'>,
  { version, transaction }: EditedState,
): EditResult {
  const changed = new Set([...changedNodes(changes).values()].flatMap((ids) => [...ids]));
  return {
    nodes: nodes.map(({ id, version: before }) => ({
      id,
      version: changed.has(id) ? transaction : (before ?? transaction),
      created: before === undefined,
      changed: changed.has(id),
    })),
    edges,
    changed: changes.length > 0,
    left,
    version,
  };
}
