import { CommuniqueError } from '../../kernel/errors.js';
import type { Filter } from '../../plan/filter.js';
import { walkBack } from './expand.js';
import type { StoredNode } from './graph.js';
import type { Run } from './run.js';
import { keyOf } from './value-key.js';

type Within = Extract<Filter, { kind: 'within' }>;

/** The node of a `within` filter and all narrower ones; none where there is no such node. */
export function narrower({ broader, id }: Within, run: Run): ReadonlySet<StoredNode> {
  if (broader.kind === 'derived') throw new CommuniqueError('INTERNAL', 'a derived hierarchy');
  const top = run.graph.nodes.get(String(keyOf(run.scalar(id))));
  if (top?.type.name !== broader.target) return new Set();
  const reached = new Set([top]);
  let level: ReadonlySet<StoredNode> = reached;
  while (level.size > 0) {
    const below = [...walkBack(level, broader, run)].filter((node) => !reached.has(node));
    for (const node of below) reached.add(node);
    level = new Set(below);
  }
  return reached;
}
