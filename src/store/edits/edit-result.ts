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
  const changed = [...changedNodes(changes).values()];
  const isChanged = (id: string): boolean => changed.some((ids) => ids.has(id));
  return {
    nodes: nodes.map(({ id, version: before }) => ({
      id,
      version: isChanged(id) ? transaction : (before ?? transaction),
      created: before === undefined,
      changed: isChanged(id),
    })),
    edges,
    changed: changes.length > 0,
    left,
    version,
  };
}
