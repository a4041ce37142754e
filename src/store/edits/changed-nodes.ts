import { assertNever } from '../../kernel/errors.js';
import type { Change } from '../../model/change.js';

/**
 * The nodes that get another version by changes, by type: those that are put, and those from which an edge leads
 * that is put or removed, or to which a redirect leads. Nodes that are removed are not among them.
 */
export function changedNodes(changes: readonly Change[]): ReadonlyMap<string, ReadonlySet<string>> {
  const nodes = new Map<string, Set<string>>();
  const add = (type: string, id: string): void => {
    const known = nodes.get(type);
    if (known === undefined) nodes.set(type, new Set([id]));
    else known.add(id);
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'node':
        add(change.type, change.id);
        break;
      case 'edge':
      case 'edge removal':
        add(change.fromType, change.from);
        break;
      case 'redirect':
      case 'redirect removal':
        add(change.type, change.to);
        break;
      case 'node removal':
        break;
      default:
        assertNever(change);
    }
  }
  for (const change of changes) {
    if (change.kind === 'node removal') nodes.get(change.type)?.delete(change.id);
  }
  return nodes;
}
